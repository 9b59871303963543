package chancery.reports.periodic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.EngagementMode;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.ApproachStage;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.ChapterText.Line;
import chancery.web.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Meetings in which something of the round was said, and approaches that came to nothing.
@Component
class MeetingsChapter implements Chapter {

    private final Engagements engagements;

    MeetingsChapter(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public Place place() {
        return Place.MEETINGS;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        var held =
                engagements.list(filter(scope), reader).stream()
                        .filter(one -> one.stage() == ApproachStage.HELD)
                        .filter(one -> scope.includes(one.mission()) && scope.includes(one.host()))
                        .toList();
        var text = ChapterText.of(words.say("reports.chapter.meetings"));
        if (held.isEmpty()) {
            return Optional.of(text.gaps(List.of(words.say("reports.chapter.no-meetings"))));
        }
        return Optional.of(
                scope.post().isPresent()
                        ? text.lines(held.stream().map(one -> line(one, words)).toList())
                        : text.figures(List.of(answered(held, scope, words)))
                                .grids(List.of(byMode(held, words))));
    }

    private static EngagementFilter filter(Scope scope) {
        return new EngagementFilter(
                scope.post().map(Scope.Post::mission),
                scope.post().map(Scope.Post::host),
                Optional.of(ApproachStage.HELD),
                Optional.of(scope.directive()),
                Optional.empty(),
                Optional.of(scope.round()),
                scope.asked(),
                "");
    }

    private static ChapterFigure answered(List<EngagementListed> held, Scope scope, Words words) {
        return new ChapterFigure(
                words.say("reports.chapter.meetings-with-points"),
                held.stream().filter(one -> one.delivered() > 0).count(),
                held.size(),
                "/engagements?directive=" + scope.key() + "&round=" + scope.round());
    }

    private static Grid byMode(List<EngagementListed> held, Words words) {
        var counts =
                held.stream()
                        .collect(
                                groupingBy(
                                        EngagementListed::mode,
                                        () -> new EnumMap<>(EngagementMode.class),
                                        counting()));
        return new Grid(
                words.say("reports.chapter.meetings-by-mode"),
                List.of(words.say("reports.chapter.mode"), words.say("reports.chapter.meetings")),
                counts.entrySet().stream()
                        .map(mode ->
                                List.of(
                                        words.label(mode.getKey()),
                                        words.say(
                                                "reports.chapter.of",
                                                mode.getValue(),
                                                held.size())))
                        .toList());
    }

    private static Line line(EngagementListed one, Words words) {
        return new Line(
                words.say(
                        "reports.chapter.meeting",
                        one.when().map(words::time).orElse(""),
                        one.counterparts(),
                        one.delivered(),
                        one.points()),
                "/engagements/" + one.id());
    }
}
