package chancery.observations.chapters;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.MeasureStage;
import chancery.observations.packs.SubjectPacks;
import chancery.observations.packs.TermKind;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.ChapterText.Line;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What hosts decided in the days of the report, by stage and direction.
@Component
class MeasuresChapter implements Chapter {

    private final MeasurePeriods periods;
    private final SubjectPacks packs;

    MeasuresChapter(MeasurePeriods periods, SubjectPacks packs) {
        this.periods = periods;
        this.packs = packs;
    }

    @Override
    public Place place() {
        return Place.MEASURES;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var changed =
                periods.changed(
                        scope.post().map(Scope.Post::host), scope.days(), scope.asOf(), reader);
        var text = ChapterText.of(words.say("observations.chapter.measures"));
        if (changed.isEmpty()) {
            return Optional.of(text.gaps(List.of(words.say("observations.chapter.no-measures"))));
        }
        return Optional.of(
                text.grids(List.of(byStage(changed, words), byDirection(changed, words)))
                        .lines(changed.stream().map(one -> line(one, words)).toList()));
    }

    private static Grid byStage(List<MeasureChange> changed, Words words) {
        Map<MeasureStage, Long> counts =
                changed.stream()
                        .flatMap(one -> one.listed().stage().stream())
                        .collect(groupingBy(stage -> stage, TreeMap::new, counting()));
        return new Grid(
                words.say("observations.chapter.by-stage"),
                List.of(words.say("observations.stage"), words.say("observations.measures")),
                counts.entrySet().stream()
                        .map(count ->
                                List.of(
                                        words.label(count.getKey()),
                                        words.say(
                                                "observations.chapter.of",
                                                count.getValue(),
                                                changed.size())))
                        .toList());
    }

    private Grid byDirection(List<MeasureChange> changed, Words words) {
        var directions = changed.stream().flatMap(one -> directions(one, words)).toList();
        Map<String, Long> counts =
                directions.stream().collect(groupingBy(name -> name, TreeMap::new, counting()));
        return new Grid(
                words.say("observations.chapter.by-direction"),
                List.of(
                        words.say("observations.direction"),
                        words.say("observations.interventions")),
                counts.entrySet().stream()
                        .map(count ->
                                List.of(
                                        count.getKey(),
                                        words.say(
                                                "observations.chapter.of",
                                                count.getValue(),
                                                directions.size())))
                        .toList());
    }

    private Stream<String> directions(MeasureChange one, Words words) {
        return one.listed().interventions().stream()
                .map(Intervention::described)
                .map(part ->
                        part.direction()
                                .map(code ->
                                        packs.pack(part.pack())
                                                .name(TermKind.DIRECTION, code, words.locale()))
                                .orElseGet(() -> words.say("observations.no-direction")));
    }

    private static Line line(MeasureChange one, Words words) {
        var moves =
                one.moves().stream()
                        .map(fact -> words.label(fact.stage()) + " " + words.day(fact.on()))
                        .collect(joining(", "));
        var measure = one.listed().measure();
        return new Line(
                words.say(
                        "observations.chapter.moved",
                        HostNames.of(measure.host(), words),
                        measure.title(),
                        moves),
                "/observations/measures/" + measure.id());
    }
}
