package chancery.reports.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.reports.ReportKind;
import chancery.reports.composing.Composition;
import chancery.web.Fields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Reads what a report is to be about: a tasking, a directive with mission and host, or a mission
/// with its host.
@Component
class CompositionInput {

    private final Directives directives;
    private final Taskings taskings;
    private final Missions missions;

    CompositionInput(Directives directives, Taskings taskings, Missions missions) {
        this.directives = directives;
        this.taskings = taskings;
        this.missions = missions;
    }

    /// What was sent, as far as it can be read.
    private record Sent(
            Optional<UUID> tasking,
            Optional<String> directive,
            Optional<OfficeCode> mission,
            Optional<CountryCode> host) {}

    Composition read(Fields fields, Locale usual, Officer officer) {
        return read(fields, usual, officer, Fields::refuseFaults);
    }

    /// The same of a call, in which every field must be one that is known.
    Composition readCall(Fields fields, Locale usual, Officer officer) {
        return read(fields, usual, officer, Fields::refuseFaultsAndUnknown);
    }

    private Composition read(Fields fields, Locale usual, Officer officer, Consumer<Fields> end) {
        var sent =
                new Sent(
                        fields.optionalId("tasking"),
                        fields.optionalText("directive", 60),
                        fields.parsed("mission", OfficeCode::parse, "reports.fault.mission"),
                        fields.parsed("host", CountryCode::new, "reports.fault.host"));
        var round = fields.optionalWhole("round", 1, 9_999);
        var kind = fields.optionalChoice("kind", ReportKind.class);
        var engagements = EngagementIds.read(fields);
        var reason = fields.optionalText("reason", 4_000).orElse("");
        var language = ReportInput.language(fields, usual);
        if (sent.tasking().isEmpty() && (sent.mission().isEmpty() || sent.host().isEmpty())) {
            fields.fault("tasking", "reports.fault.tasking");
        }
        end.accept(fields);
        return composition(sent, officer, round, kind, engagements, reason, language);
    }

    private Composition composition(
            Sent sent,
            Officer officer,
            Optional<Integer> round,
            Optional<ReportKind> kind,
            List<UUID> engagements,
            String reason,
            Locale language) {
        var tasking = tasking(sent, officer);
        var mission =
                tasking.map(known -> missions.office(known.mission(), officer).code())
                        .or(sent::mission)
                        .orElseThrow(CompositionInput::unsaid);
        var host = tasking.map(Tasking::host).or(sent::host).orElseThrow(CompositionInput::unsaid);
        return new Composition(
                mission,
                host,
                tasking.map(Tasking::id),
                round,
                kind,
                engagements,
                reason,
                language);
    }

    private static BadInput unsaid() {
        return BadInput.of("tasking", "reports.fault.tasking");
    }

    private Optional<Tasking> tasking(Sent sent, Officer officer) {
        if (sent.tasking().isPresent()) {
            return sent.tasking().map(id -> taskings.tasking(id, officer));
        }
        return sent.directive()
                .map(key ->
                        taskings.find(
                                        directives.idOf(key, officer),
                                        sent.mission().orElseThrow(CompositionInput::unsaid),
                                        sent.host().orElseThrow(CompositionInput::unsaid),
                                        officer)
                                .orElseThrow(() -> new NotFound("tasking under", key)));
    }
}
