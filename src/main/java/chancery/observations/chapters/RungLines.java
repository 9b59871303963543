package chancery.observations.chapters;

import chancery.observations.ladder.Contribution;
import chancery.observations.ladder.Rung;
import chancery.reports.periodic.ChapterText.Line;
import chancery.web.Words;
import java.util.List;

/// Where somebody says that we had a part in what a host did, line by line.
final class RungLines {

    private RungLines() {}

    static List<Line> of(List<MeasureChange> changed, Words words) {
        return changed.stream()
                .flatMap(one ->
                        one.contributions().stream()
                                .map(Contribution::standing)
                                .filter(rung -> rung.rung() != Rung.NONE_ASSERTED)
                                .map(rung ->
                                        new Line(
                                                words.say(
                                                        "observations.chapter.rung",
                                                        one.listed().measure().title(),
                                                        rung.rung()),
                                                "/observations/measures/"
                                                        + one.listed().measure().id()
                                                        + "/contributions")))
                .toList();
    }
}
