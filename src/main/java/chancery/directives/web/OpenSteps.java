package chancery.directives.web;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.directives.Clearance;
import chancery.directives.Directive;
import chancery.missions.Office;
import chancery.missions.OfficeKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Which steps with a directive a page offers to an officer; the door decides again when one is
/// taken.
///
/// @param clears the officer's offices that were asked to clear the text
/// @param bureaus the offices that may be asked
public record OpenSteps(
        boolean edit,
        boolean submit,
        boolean release,
        boolean pullBack,
        boolean amend,
        boolean rewordAmendment,
        boolean releaseAmendment,
        boolean end,
        boolean translate,
        List<Office> clears,
        List<Office> bureaus) {

    public OpenSteps {
        clears = List.copyOf(clears);
        bureaus = List.copyOf(bureaus);
    }

    /// Whether there is any.
    public boolean any() {
        return edit
                || submit
                || release
                || pullBack
                || amend
                || rewordAmendment
                || releaseAmendment
                || end
                || !clears.isEmpty();
    }

    static OpenSteps of(
            Directive directive,
            boolean amended,
            List<Clearance> amendment,
            List<Office> offices,
            Officer officer) {
        boolean desk = officer.is(Role.DESK);
        boolean releaser = mayRelease(directive, officer);
        boolean unissued = directive instanceof Directive.Releasable;
        boolean inForce = directive instanceof Directive.Released;
        return new OpenSteps(
                unissued && desk,
                (directive instanceof Directive.Draft || inForce && amended) && desk,
                unissued && releaser,
                directive instanceof Directive.Held && (desk || releaser),
                inForce && desk && !amended,
                inForce && desk && amended,
                inForce && releaser && amended,
                inForce && releaser,
                (unissued || inForce) && desk,
                clearing(directive, amendment, offices, officer),
                offices.stream().filter(office -> office.kind() == OfficeKind.BUREAU).toList());
    }

    private static boolean mayRelease(Directive directive, Officer officer) {
        return officer.seats().stream()
                .anyMatch(seat ->
                        seat.roles().contains(Role.RELEASER)
                                && seat.reads().contains(directive.core().office()));
    }

    private static List<Office> clearing(
            Directive directive, List<Clearance> amendment, List<Office> offices, Officer officer) {
        Set<UUID> asked =
                directive instanceof Directive.InClearance waiting
                        ? waiting.asked()
                        : amendment.stream()
                                .map(Clearance::office)
                                .collect(Collectors.toUnmodifiableSet());
        return offices.stream()
                .filter(office -> asked.contains(office.id()))
                .filter(office ->
                        officer.seats().stream()
                                .anyMatch(seat -> seat.office().equals(office.id())))
                .toList();
    }
}
