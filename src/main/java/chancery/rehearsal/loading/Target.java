package chancery.rehearsal.loading;

import java.util.Set;
import java.util.UUID;

/// Where made rows go.
public interface Target {

    /// Takes a row; values stand in the order of the table's columns.
    void add(Table table, Object... values);

    /// The label that opens a row to these offices.
    int label(Set<UUID> offices);
}
