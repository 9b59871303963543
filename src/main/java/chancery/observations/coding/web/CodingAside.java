package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.Codebook;
import chancery.observations.coding.Codebooks;
import chancery.observations.coding.Findings;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureAside;
import chancery.observations.measures.Measures;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Shows beside a measure how it was assessed.
@Component
class CodingAside implements MeasureAside {

    private final Findings findings;
    private final Codebooks codebooks;
    private final Measures measures;

    CodingAside(Findings findings, Codebooks codebooks, Measures measures) {
        this.findings = findings;
        this.codebooks = codebooks;
        this.measures = measures;
    }

    @Override
    public Optional<Aside> beside(Measure measure, Page page, Officer officer) {
        var lines =
                findings.ofMeasure(measure.id(), officer).stream()
                        .map(one -> line(one, page, officer))
                        .toList();
        boolean may =
                measures.mayWrite(measure.host(), officer)
                        && !codebooks.latest(officer).isEmpty()
                        && !measures.interventionsOf(measure.id(), page.now(), officer).isEmpty();
        if (lines.isEmpty() && !may) {
            return Optional.empty();
        }
        var action =
                new Line(
                        page.say("observations.assess"),
                        "/observations/measures/" + measure.id() + "/assessments/new");
        return Optional.of(
                new Aside(
                        page.say("observations.aside-assessments"),
                        lines,
                        Optional.of(action).filter(one -> may)));
    }

    private Line line(Assessment one, Page page, Officer officer) {
        Codebook book = codebooks.version(one.codebook(), one.version(), officer);
        return new Line(
                page.say(
                        "observations.aside-assessment",
                        book.title(),
                        book.version(),
                        page.say("observations.coders-so-far", one.codings().size())),
                "/observations/assessments/" + one.id());
    }
}
