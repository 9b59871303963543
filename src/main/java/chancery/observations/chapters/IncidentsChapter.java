package chancery.observations.chapters;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.missions.places.HostNames;
import chancery.observations.incidents.Incident;
import chancery.observations.incidents.IncidentFilter;
import chancery.observations.incidents.Incidents;
import chancery.observations.incidents.MatterStatus;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.ChapterText.Line;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Incidents of these days that bear on the directive, each with how its matter stands.
@Component
class IncidentsChapter implements Chapter {

    private final Incidents incidents;

    IncidentsChapter(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Place place() {
        return Place.INCIDENTS;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var found = incidents.list(filter(scope), scope.asOf(), reader);
        var text = ChapterText.of(words.say("observations.chapter.incidents"));
        if (found.isEmpty()) {
            return Optional.of(text.gaps(List.of(words.say("observations.chapter.no-incidents"))));
        }
        return Optional.of(
                text.grids(List.of(byStatus(found, words)))
                        .lines(found.stream().map(one -> line(one, words)).toList()));
    }

    private static IncidentFilter filter(Scope scope) {
        return new IncidentFilter(
                scope.post().map(Scope.Post::host),
                Optional.empty(),
                Optional.empty(),
                Optional.of(scope.days().from()),
                scope.days().to().map(end -> end.minusDays(1)),
                Optional.of(scope.directive()),
                "");
    }

    private static Grid byStatus(List<Incident> found, Words words) {
        TreeMap<MatterStatus, Long> counts =
                found.stream()
                        .collect(
                                groupingBy(one -> one.status().status(), TreeMap::new, counting()));
        return new Grid(
                words.say("observations.chapter.by-status"),
                List.of(
                        words.say("observations.chapter.status"),
                        words.say("observations.chapter.incidents")),
                counts.entrySet().stream()
                        .map(count ->
                                List.of(
                                        words.label(count.getKey()),
                                        words.say(
                                                "observations.chapter.of",
                                                count.getValue(),
                                                found.size())))
                        .toList());
    }

    private static Line line(Incident one, Words words) {
        return new Line(
                words.say(
                        "observations.chapter.incident",
                        HostNames.of(one.text().host(), words),
                        one.text().place(),
                        one.text().occurredOn(),
                        one.text().category().title(words.locale()),
                        one.status().status()),
                "/observations/incidents/" + one.id());
    }
}
