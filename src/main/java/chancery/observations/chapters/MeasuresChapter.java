package chancery.observations.chapters;

import static java.util.stream.Collectors.joining;

import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.observations.packs.SubjectPacks;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Drawing;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.ChapterText.Line;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
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
        var stages = MeasureCounts.byStage(changed, words);
        var directions = MeasureCounts.byDirection(changed, packs, words);
        var told =
                text.grids(
                                List.of(
                                        grid("by-stage", "stage", "measures", stages, words),
                                        grid(
                                                "by-direction",
                                                "direction",
                                                "interventions",
                                                directions,
                                                words)))
                        .lines(changed.stream().map(one -> line(one, words)).toList());
        return Optional.of(
                scope.post().isPresent() ? told : told.drawn(drawing(stages, directions, words)));
    }

    private static Drawing drawing(MeasureCounts stages, MeasureCounts directions, Words words) {
        return new Drawing(
                MeasureDrawing.of(stages, directions, words),
                words.say("observations.chapter.drawn", stages.whole(), directions.whole()));
    }

    private static Grid grid(
            String caption, String what, String counted, MeasureCounts counts, Words words) {
        return new Grid(
                words.say("observations.chapter." + caption),
                List.of(words.say("observations." + what), words.say("observations." + counted)),
                counts.rows().stream()
                        .map(row ->
                                List.of(
                                        row.name(),
                                        words.say(
                                                "observations.chapter.of",
                                                row.count(),
                                                counts.whole())))
                        .toList());
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
