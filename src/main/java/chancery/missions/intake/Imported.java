package chancery.missions.intake;

import chancery.access.Invitation;
import java.util.List;

/// What became of a file.
///
/// @param ignored columns that mean nothing here; what stood in them was not read
/// @param invitations the links of accounts that were opened, to be shown this once
public record Imported(
        ImportKind kind,
        ImportMode mode,
        List<String> ignored,
        List<RowResult> rows,
        List<Invitation> invitations) {

    public Imported {
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
        invitations = List.copyOf(invitations);
    }

    public long taken() {
        return rows.stream().filter(RowResult::isTaken).count();
    }

    public long refused() {
        return rows.size() - taken();
    }

    /// Whether something was stored.
    public boolean isStored() {
        return mode == ImportMode.EACH_ROW && taken() > 0
                || mode == ImportMode.ALL_OR_NOTHING && refused() == 0;
    }
}
