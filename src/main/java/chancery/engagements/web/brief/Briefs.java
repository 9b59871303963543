package chancery.engagements.web.brief;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Taskings;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.exchange.Exchanges;
import chancery.engagements.joint.JointApproaches;
import chancery.engagements.web.offering.Offered;
import chancery.engagements.web.offering.OfferedGroup.Why;
import chancery.engagements.web.offering.Offering;
import chancery.engagements.web.recording.Setting;
import chancery.engagements.web.recording.Settings;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts the brief for a call together.
@Component
class Briefs {

    private final Taskings taskings;
    private final Directives directives;
    private final Exchanges exchanges;
    private final JointApproaches joint;
    private final Commitments commitments;
    private final Settings settings;
    private final Offering offering;
    private final BriefLines lines;

    Briefs(
            Taskings taskings,
            Directives directives,
            Exchanges exchanges,
            JointApproaches joint,
            Commitments commitments,
            Settings settings,
            Offering offering,
            BriefLines lines) {
        this.taskings = taskings;
        this.directives = directives;
        this.exchanges = exchanges;
        this.joint = joint;
        this.commitments = commitments;
        this.settings = settings;
        this.offering = offering;
        this.lines = lines;
    }

    Brief of(UUID id, Page page, Officer officer) {
        var tasking = taskings.tasking(id, officer);
        var setting = settings.ofTasking(tasking, officer);
        var today = LocalDate.ofInstant(page.now(), setting.mission().zone());
        var open = commitments.openWith(tasking.host(), officer);
        return new Brief(
                tasking,
                directives.directive(tasking.directive().toString(), officer),
                setting.reference(),
                setting.mission(),
                HostNames.of(tasking.host(), page.words()),
                lines.of(tasking, setting, page, officer),
                people(setting, today, officer),
                joint.with(tasking.host(), officer),
                promisedBy(Side.THEIRS, open),
                promisedBy(Side.OURS, open),
                today);
    }

    private static List<Commitment> promisedBy(Side side, List<Commitment> open) {
        return open.stream().filter(commitment -> commitment.side() == side).toList();
    }

    /// The offices that are likely, without all the others; all when no other is known.
    private List<PersonToMeet> people(Setting setting, LocalDate today, Officer officer) {
        var groups = offering.of(setting, today, Map.of(), officer);
        return groups.stream()
                .filter(group -> group.why() != Why.OTHER || groups.size() == 1)
                .flatMap(group -> group.offices().stream())
                .map(office -> person(office, setting, officer))
                .toList();
    }

    private PersonToMeet person(Offered office, Setting setting, Officer officer) {
        var there = office.interlocutor();
        return new PersonToMeet(
                office,
                there.holder()
                        .flatMap(holder ->
                                setting.tasking()
                                        .map(tasking ->
                                                List.copyOf(
                                                        exchanges.notHeardBy(
                                                                holder.id(),
                                                                there.office().id(),
                                                                tasking,
                                                                officer))))
                        .orElse(List.of()));
    }
}
