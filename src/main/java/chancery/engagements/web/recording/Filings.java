package chancery.engagements.web.recording;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.engagements.Drafts;
import chancery.engagements.MeetingRecords;
import chancery.engagements.web.reading.EngagementInput;
import chancery.web.Fields;
import chancery.web.Made;
import chancery.web.Words;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads and keeps a meeting in one transaction, because an interlocutor may be added in passing;
/// what was half typed is forgotten in it too.
@Component
class Filings {

    private final EngagementInput input;
    private final MeetingRecords records;
    private final Drafts drafts;
    private final Creations creations;
    private final Clock clock;

    Filings(
            EngagementInput input,
            MeetingRecords records,
            Drafts drafts,
            Creations creations,
            Clock clock) {
        this.input = input;
        this.records = records;
        this.drafts = drafts;
        this.creations = creations;
        this.clock = clock;
    }

    /// Files the form; answers with the id of the engagement.
    @Transactional
    UUID file(Setting setting, Fields fields, Words words, Officer officer) {
        var id =
                switch (setting.purpose()) {
                    case RECORD -> recordOnce(fields, words, officer);
                    case HOLD -> hold(engagementOf(setting), fields, words, officer);
                    case CORRECT -> correct(engagementOf(setting), fields, words, officer);
                };
        drafts.discard(setting.draftKey(), officer);
        return id;
    }

    private static UUID engagementOf(Setting setting) {
        return setting.engagement().orElseThrow().id();
    }

    private UUID recordOnce(Fields fields, Words words, Officer officer) {
        var once = fields.optionalId("once").map(id -> "form " + id);
        var made =
                creations.once(
                        officer,
                        once,
                        "engagement by form",
                        () -> new Made(303, record(fields, words, officer).toString(), "{}"));
        return UUID.fromString(made.location());
    }

    private UUID record(Fields fields, Words words, Officer officer) {
        var filing = input.filing(fields, officer, words, clock.instant());
        if (filing.subject().isBlank()) {
            fields.fault("subject", "web.fault.missing");
        }
        fields.refuseFaults();
        return records.file(filing, officer).id();
    }

    private UUID hold(UUID id, Fields fields, Words words, Officer officer) {
        var filing = input.filing(fields, officer, words, clock.instant());
        fields.refuseFaults();
        return records.hold(id, revision(fields), filing, officer).id();
    }

    private UUID correct(UUID id, Fields fields, Words words, Officer officer) {
        var reason = fields.text("reason", 2_000);
        var filing = input.filing(fields, officer, words, clock.instant());
        fields.refuseFaults();
        return records.correct(id, revision(fields), filing, reason, officer).id();
    }

    private static Optional<Long> revision(Fields fields) {
        return fields.optionalWhole("revision", 0, Integer.MAX_VALUE).map(Integer::longValue);
    }
}
