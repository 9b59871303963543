package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Instruction;
import chancery.engagements.Engagements;
import chancery.kernel.ApproachLevel;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.web.Fields;
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
    private final LikelyTasking likely;

    Settings(
            Engagements engagements,
            Taskings taskings,
            Directives directives,
            Missions missions,
            LikelyTasking likely) {
        this.engagements = engagements;
        this.taskings = taskings;
        this.directives = directives;
        this.missions = missions;
        this.likely = likely;
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

    /// Of what an address names as an approach or a record.
    Setting of(Purpose purpose, UUID id, Fields fields, Officer officer) {
        return ofEngagement(purpose, id, taskingOf(fields, officer), officer);
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
        return Setting.towards(missions.office(code.get(), officer), host.get());
    }

    private static OfficeCode code(String text) {
        return OfficeCode.parse(text.replace('_', ' '));
    }

    /// Of an approach or a record; without a named tasking, the one that was spoken of before, or
    /// the only one that waits for this host.
    public Setting ofEngagement(
            Purpose purpose, UUID id, Optional<Tasking> named, Officer officer) {
        var engagement = engagements.engagement(id, officer);
        var tasking = named.or(() -> likely.of(purpose, engagement, officer));
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
}
