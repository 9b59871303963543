package chancery.engagements.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.engagements.Engagement;
import chancery.engagements.MeetingRecords;
import chancery.engagements.approaches.Approaches;
import chancery.engagements.web.reading.EngagementInput;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.IfMatch;
import chancery.web.Page;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Meetings asked for and filed by programs, structured or by one line of quick capture.
@RestController
@RequestMapping("/api/v1/engagements")
class FilingApi {

    private final Approaches approaches;
    private final MeetingRecords records;
    private final EngagementInput input;
    private final EngagementJson json;
    private final Creations creations;
    private final ApiAnswers answers;
    private final Clock clock;

    FilingApi(
            Approaches approaches,
            MeetingRecords records,
            EngagementInput input,
            EngagementJson json,
            Creations creations,
            ApiAnswers answers,
            Clock clock) {
        this.approaches = approaches;
        this.records = records;
        this.input = input;
        this.json = json;
        this.creations = creations;
        this.answers = answers;
        this.clock = clock;
    }

    /// Files a meeting, or asks for one when `plannedAt` is given and `heldAt` is not.
    @PostMapping
    ResponseEntity<?> create(
            Officer officer,
            Page page,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST engagements " + fields.raw(),
                        () -> {
                            var made =
                                    fields.has("heldAt") || !fields.has("plannedAt")
                                            ? filed(officer, page, fields)
                                            : asked(officer, fields);
                            return answers.made(
                                    "/api/v1/engagements/" + made.id(), json.of(made, officer));
                        }));
    }

    private Engagement asked(Officer officer, Fields fields) {
        var approach = input.approach(fields, officer);
        fields.refuseFaultsAndUnknown();
        return approaches.ask(approach, officer);
    }

    private Engagement filed(Officer officer, Page page, Fields fields) {
        var filing = input.filing(fields, officer, page.words(), clock.instant());
        fields.refuseFaultsAndUnknown();
        return records.file(filing, officer);
    }

    /// Files what came of an approach. Read and kept in one transaction, because an interlocutor
    /// may be added in passing.
    @Transactional
    @PostMapping("/{id}/record")
    ResponseEntity<?> hold(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var filing = input.filing(fields, officer, page.words(), clock.instant());
        fields.refuseFaultsAndUnknown();
        records.hold(id, IfMatch.read(match), filing, officer);
        return json.tagged(id, officer);
    }

    /// Corrects what was filed: the whole record anew, with a `reason`.
    @Transactional
    @PostMapping("/{id}/corrections")
    ResponseEntity<?> correct(
            Officer officer,
            Page page,
            Fields fields,
            @PathVariable UUID id,
            @RequestHeader("If-Match") Optional<String> match) {
        var reason = fields.text("reason", 2_000);
        var filing = input.filing(fields, officer, page.words(), clock.instant());
        fields.refuseFaultsAndUnknown();
        records.correct(id, IfMatch.read(match), filing, reason, officer);
        return json.tagged(id, officer);
    }
}
