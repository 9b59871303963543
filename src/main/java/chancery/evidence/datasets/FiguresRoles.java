package chancery.evidence.datasets;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotAllowed;
import java.util.Set;

/// Who may take in figures and make pictures of them: whoever drafts or releases.
public final class FiguresRoles {

    private static final Set<Role> WRITING = Set.of(Role.OFFICER, Role.DESK, Role.RELEASER);

    private FiguresRoles() {}

    public static boolean mayWrite(Officer officer) {
        return WRITING.stream().anyMatch(officer::is);
    }

    public static void require(Officer officer) {
        if (!mayWrite(officer)) {
            throw new NotAllowed("evidence.refusal.figures");
        }
    }
}
