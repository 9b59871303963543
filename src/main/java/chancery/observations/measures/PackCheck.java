package chancery.observations.measures;

import static java.util.stream.Collectors.joining;

import chancery.kernel.Fault;
import chancery.observations.packs.SubjectPack;
import chancery.observations.packs.Term;
import chancery.observations.packs.TermKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds an intervention against its pack: every word is one of the pack's, and a direction is
/// named unless the tool has none.
final class PackCheck {

    private final SubjectPack pack;
    private final List<Fault> faults = new ArrayList<>();

    private PackCheck(SubjectPack pack) {
        this.pack = pack;
    }

    /// Every word that does not fit.
    static List<Fault> faults(InterventionDraft draft, SubjectPack pack) {
        var check = new PackCheck(pack);
        check.known("area", TermKind.AREA, draft.area());
        check.known("tool", TermKind.TOOL, draft.tool());
        draft.groups().forEach(group -> check.known("groups", TermKind.GROUP, group));
        check.perhaps("origin", TermKind.ORIGIN, draft.origin());
        check.perhaps("magnitude", TermKind.MAGNITUDE, draft.magnitude());
        check.direction(draft);
        return List.copyOf(check.faults);
    }

    private void known(String field, TermKind kind, String code) {
        if (pack.find(kind, code).isEmpty()) {
            faults.add(Fault.of(field, "observations.fault.term", code, codes(kind)));
        }
    }

    private void perhaps(String field, TermKind kind, Optional<String> code) {
        if (pack.uses(kind)) {
            code.ifPresent(given -> known(field, kind, given));
        } else if (code.isPresent()) {
            faults.add(Fault.of(field, "observations.fault.term-not-used", pack.key()));
        }
    }

    private void direction(InterventionDraft draft) {
        boolean context =
                pack.find(TermKind.TOOL, draft.tool()).filter(Term::isContext).isPresent();
        if (context && draft.direction().isPresent()) {
            faults.add(Fault.of("direction", "observations.fault.direction-of-context"));
        } else if (!context && draft.direction().isEmpty()) {
            faults.add(
                    Fault.of(
                            "direction",
                            "observations.fault.direction-missing",
                            codes(TermKind.DIRECTION)));
        }
        draft.direction().ifPresent(code -> known("direction", TermKind.DIRECTION, code));
    }

    private String codes(TermKind kind) {
        return pack.terms(kind).stream().map(Term::code).collect(joining(", "));
    }
}
