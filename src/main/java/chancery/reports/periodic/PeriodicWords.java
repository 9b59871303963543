package chancery.reports.periodic;

import chancery.missions.places.HostNames;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A periodic report's own sentences, the same in page, PDF, DOCX and telegram.
public final class PeriodicWords {

    private PeriodicWords() {}

    public static String title(PeriodicReport report, Words words) {
        var scope = report.scope();
        return scope.post()
                .map(post ->
                        words.say(
                                "reports.periodic.title-post",
                                report.subject(),
                                scope.round(),
                                post.mission().text(),
                                HostNames.of(post.host(), words)))
                .orElseGet(
                        () -> words.say("reports.periodic.title", report.subject(), scope.round()));
    }

    /// What it is over, and as of when.
    public static List<String> head(PeriodicReport report, Words words) {
        var scope = report.scope();
        return Stream.of(
                        Optional.of(
                                words.say(
                                        "reports.periodic.about",
                                        report.reference(),
                                        scope.days().from(),
                                        scope.days()
                                                .to()
                                                .map(end -> end.minusDays(1))
                                                .map(words::day)
                                                .orElse(words.say("reports.periodic.open-end")))),
                        Optional.of(
                                words.say(
                                        "reports.periodic.as-of",
                                        scope.asOf(),
                                        report.completeTo())),
                        scope.post().isPresent()
                                ? Optional.<String>empty()
                                : Optional.of(words.say("reports.periodic.over", report.posts())))
                .flatMap(Optional::stream)
                .toList();
    }

    /// A figure with its denominator, and the share where there is one: missing is not zero.
    public static String figure(ChapterFigure figure, Words words) {
        return figure.whole() == 0
                ? words.say("reports.periodic.figure-none", figure.what())
                : words.say(
                        "reports.periodic.figure",
                        figure.what(),
                        figure.part(),
                        figure.whole(),
                        figure.part() * 100 / figure.whole());
    }
}
