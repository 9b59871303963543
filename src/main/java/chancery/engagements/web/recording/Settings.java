package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.InboxItem;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Instruction;
import chancery.engagements.Engagement;
import chancery.engagements.Engagements;
import chancery.engagements.exchange.PointDelivery;
import chancery.kernel.ApproachLevel;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.web.Fields;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Finds out what a form about a meeting knows already: from the tasking, the approach, or mission
/// and host.
@Component
public class Settings {

    private final Engagements engagements;
    private final Taskings taskings;
    private final Directives directives;
    private final Missions missions;

    Settings(Engagements engagements, Taskings taskings, Directives directives, Missions missions) {
        this.engagements = engagements;
        this.taskings = taskings;
        this.directives = directives;
        this.missions = missions;
    }

    /// Of a form or address that names `tasking`, or `mission` and `host`; with `engagement` for
    /// what came of one.
    public Setting of(Purpose purpose, Fields fields, Officer officer) {
        var tasking = taskingOf(fields, officer);
        var engagement = fields.optionalId("engagement");
        fields.refuseFaults();
        if (engagement.isPresent()) {
            return ofEngagement(purpose, engagement.get(), tasking, officer);
        }
        return tasking.map(known -> ofTasking(known, officer))
                .orElseGet(() -> ofHost(fields, officer));
    }

    /// The tasking that is named, if one is.
    public Optional<Tasking> taskingOf(Fields fields, Officer officer) {
        return fields.optionalId("tasking").map(id -> taskings.tasking(id, officer));
    }

    public Setting ofTasking(Tasking tasking, Officer officer) {
        var instruction = instruction(tasking, officer);
        return new Setting(
                Purpose.RECORD,
                Optional.empty(),
                missions.office(tasking.mission(), officer),
                tasking.host(),
                Optional.of(tasking),
                taskings.referenceOf(tasking, officer),
                instruction.subject(),
                instruction.level());
    }

    private Instruction instruction(Tasking tasking, Officer officer) {
        return directives
                .directive(tasking.directive().toString(), officer)
                .version()
                .instruction();
    }

    private Setting ofHost(Fields fields, Officer officer) {
        var code = fields.parsed("mission", Settings::code, "engagements.fault.mission");
        var host = fields.parsed("host", CountryCode::parse, "engagements.fault.host");
        fields.refuseFaults();
        if (code.isEmpty() || host.isEmpty()) {
            throw BadInput.of("host", "web.fault.missing");
        }
        return new Setting(
                Purpose.RECORD,
                Optional.empty(),
                missions.office(code.get(), officer),
                host.get(),
                Optional.empty(),
                "",
                "",
                ApproachLevel.ANY);
    }

    private static OfficeCode code(String text) {
        return OfficeCode.parse(text.replace('_', ' '));
    }

    /// Of an approach or a record; without a named tasking, the one that was spoken of before, or
    /// the only one that waits for this host.
    public Setting ofEngagement(
            Purpose purpose, UUID id, Optional<Tasking> named, Officer officer) {
        var engagement = engagements.engagement(id, officer);
        var tasking =
                named.or(() -> spokenOf(id, officer))
                        .or(() -> onlyOne(purpose, engagement, officer));
        return new Setting(
                purpose,
                Optional.of(engagement),
                missions.office(engagement.mission(), officer),
                engagement.host(),
                tasking,
                tasking.map(known -> taskings.referenceOf(known, officer)).orElse(""),
                engagement.subject(),
                tasking.map(known -> instruction(known, officer).level())
                        .orElse(ApproachLevel.ANY));
    }

    private Optional<Tasking> spokenOf(UUID engagement, Officer officer) {
        var versions = engagements.versionsOf(engagement, officer);
        return versions.isEmpty()
                ? Optional.empty()
                : versions.getLast().meeting().deliveries().stream()
                        .map(PointDelivery::tasking)
                        .findFirst()
                        .flatMap(id -> find(id, officer));
    }

    private Optional<Tasking> find(UUID id, Officer officer) {
        try {
            return Optional.of(taskings.tasking(id, officer));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    private Optional<Tasking> onlyOne(Purpose purpose, Engagement engagement, Officer officer) {
        var waiting = waitingFor(engagement.mission(), engagement.host(), officer);
        return purpose == Purpose.HOLD && waiting.size() == 1
                ? find(waiting.getFirst().tasking(), officer)
                : Optional.empty();
    }

    /// The taskings of a mission that wait and concern a host.
    public List<InboxItem> waitingFor(UUID mission, CountryCode host, Officer officer) {
        return taskings.inboxOf(mission, officer).stream()
                .filter(item -> item.host().equals(host))
                .toList();
    }
}
