package chancery.engagements.web.commitments;

import chancery.access.Officer;
import chancery.engagements.Engagements;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.missions.places.HostNames;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What was promised, by them and by us, and what became of it.
@RestController
class CommitmentPages {

    private final Commitments commitments;
    private final Engagements engagements;
    private final Exports exports;
    private final Templates templates;

    CommitmentPages(
            Commitments commitments,
            Engagements engagements,
            Exports exports,
            Templates templates) {
        this.commitments = commitments;
        this.engagements = engagements;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/commitments")
    Object list(Page page, Officer officer, Fields fields) {
        var wanted = Wanted.read(fields);
        return templates.engagementsCommitments(page, lines(wanted, page, officer), wanted);
    }

    private List<CommitmentLine> lines(Wanted wanted, Page page, Officer officer) {
        return wanted.of(commitments.all(officer), today(page)).stream()
                .map(commitment -> line(commitment, page))
                .toList();
    }

    /// The same list as a file.
    @GetMapping(path = "/commitments", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var format = fields.choice("format", Exports.Format.class);
        var wanted = Wanted.read(fields);
        exports.send(
                CommitmentSheet.of(lines(wanted, page, officer), page.words()), format, response);
    }

    private static LocalDate today(Page page) {
        return Days.of(page.now());
    }

    private static CommitmentLine line(Commitment commitment, Page page) {
        return new CommitmentLine(
                commitment,
                HostNames.of(commitment.host(), page.words()),
                commitment.isOverdue(today(page)));
    }

    @GetMapping("/commitments/{id}")
    Object commitment(Page page, Officer officer, @PathVariable UUID id) {
        return shown(page, officer, id);
    }

    private Object shown(Page page, Officer officer, UUID id) {
        var commitment = commitments.commitment(id, officer);
        var engagement = engagements.engagement(commitment.engagement(), officer);
        return templates.engagementsCommitment(
                page,
                line(commitment, page),
                commitments.outcomesOf(id, officer),
                officer.worksAt(engagement.mission()));
    }

    @PostMapping("/commitments/{id}/outcome")
    ResponseEntity<?> settle(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var said = SettlingInput.read(fields);
            fields.refuseFaults();
            var settled =
                    commitments.settle(id, said.outcome(), said.note(), said.proof(), officer);
            return FormAnswers.seeOther(
                    fields.has("engagement")
                            ? "/engagements/" + settled.engagement() + "?done=saved"
                            : "/commitments?done=saved");
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(shown(page.refused(bad.faults(), fields), officer, id));
        }
    }
}
