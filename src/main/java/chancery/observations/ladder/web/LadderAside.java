package chancery.observations.ladder.web;

import chancery.access.Officer;
import chancery.observations.ladder.Contributions;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureAside;
import chancery.observations.measures.Measures;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Shows beside a measure what we did and how it was judged.
@Component
class LadderAside implements MeasureAside {

    private final Contributions contributions;
    private final Measures measures;
    private final DeedWords deeds;

    LadderAside(Contributions contributions, Measures measures, DeedWords deeds) {
        this.contributions = contributions;
        this.measures = measures;
        this.deeds = deeds;
    }

    @Override
    public Optional<Aside> beside(Measure measure, Page page, Officer officer) {
        var address = "/observations/measures/" + measure.id() + "/contributions";
        var lines =
                contributions.of(measure.id(), officer).stream()
                        .map(one ->
                                new Line(
                                        page.say(
                                                "observations.ladder-line",
                                                deeds.line(one.deed(), page.words(), officer)
                                                        .text(),
                                                one.standing().rung()),
                                        address))
                        .toList();
        boolean may = measures.mayWrite(measure.host(), officer);
        var action = new Line(page.say("observations.ladder-new"), address + "/new");
        return lines.isEmpty() && !may
                ? Optional.empty()
                : Optional.of(
                        new Aside(
                                page.say("observations.ladder-aside"),
                                lines,
                                Optional.of(action).filter(one -> may)));
    }
}
