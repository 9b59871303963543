package chancery.observations.ladder.web;

import static java.util.stream.Collectors.toSet;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.evidence.sources.Sources;
import chancery.observations.ladder.Contribution;
import chancery.observations.ladder.Contributions;
import chancery.observations.ladder.RungFact;
import chancery.observations.ladder.web.LadderView.Row;
import chancery.observations.measures.Measure;
import chancery.observations.measures.Measures;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What we did beside a measure, and the form that judges it.
@RestController
class LadderPages {

    private final Contributions contributions;
    private final Measures measures;
    private final Offers offers;
    private final DeedWords deeds;
    private final LadderInput input;
    private final Histories histories;
    private final Sources sources;
    private final Templates templates;

    LadderPages(
            Contributions contributions,
            Measures measures,
            Offers offers,
            DeedWords deeds,
            LadderInput input,
            Histories histories,
            Sources sources,
            Templates templates) {
        this.contributions = contributions;
        this.measures = measures;
        this.offers = offers;
        this.deeds = deeds;
        this.input = input;
        this.histories = histories;
        this.sources = sources;
        this.templates = templates;
    }

    @GetMapping("/observations/measures/{id}/contributions")
    Object ladder(Page page, Officer officer, @PathVariable UUID id) {
        return templates.observationsLadderLadder(page, view(id, page, officer));
    }

    private LadderView view(UUID id, Page page, Officer officer) {
        var measure = measures.measure(id, officer);
        var known = contributions.of(id, officer);
        var rungs = known.stream().map(Contribution::rungs).flatMap(List::stream).toList();
        return new LadderView(
                measure,
                known.stream()
                        .map(one -> new Row(one, deeds.line(one.deed(), page.words(), officer)))
                        .toList(),
                histories.namesOf(rungs.stream().map(RungFact::by).collect(toSet()), officer),
                sources.sources(
                        rungs.stream().flatMap(one -> one.source().stream()).toList(), officer),
                measures.mayWrite(measure.host(), officer));
    }

    @GetMapping("/observations/measures/{id}/contributions/new")
    Object form(Page page, Officer officer, @PathVariable UUID id) {
        Measure measure = measures.measure(id, officer);
        return templates.observationsLadderForm(
                page, measure, offers.of(measure.host(), page, officer));
    }

    @PostMapping("/observations/measures/{id}/contributions")
    ResponseEntity<?> judge(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        return FormAnswers.after(
                page,
                fields,
                () -> {
                    var deed = input.deed(fields, officer);
                    var rung = LadderInput.rung(fields);
                    fields.refuseFaults();
                    contributions.judge(id, deed, rung, officer);
                    return "/observations/measures/" + id + "/contributions";
                },
                again -> form(again, officer, id));
    }
}
