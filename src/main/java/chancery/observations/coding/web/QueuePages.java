package chancery.observations.coding.web;

import chancery.access.Officer;
import chancery.missions.places.HostNames;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.Codebooks;
import chancery.observations.coding.Findings;
import chancery.observations.measures.Measures;
import chancery.web.Page;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What waits for codes and for decisions.
@RestController
class QueuePages {

    private final Findings findings;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Templates templates;

    QueuePages(Findings findings, Codebooks codebooks, Measures measures, Templates templates) {
        this.findings = findings;
        this.codebooks = codebooks;
        this.measures = measures;
        this.templates = templates;
    }

    @GetMapping("/observations/coding")
    Object queue(Page page, Officer officer) {
        return templates.observationsCodingQueue(
                page,
                rows(findings.toCode(officer), page, officer),
                rows(findings.toDecide(officer), page, officer),
                codebooks.latest(officer),
                codebooks.mayIssue(officer));
    }

    private List<QueueRow> rows(List<Assessment> waiting, Page page, Officer officer) {
        return waiting.stream()
                .map(one -> {
                    var measure = measures.measure(one.measure(), officer);
                    return new QueueRow(one, measure, HostNames.of(measure.host(), page.words()));
                })
                .toList();
    }
}
