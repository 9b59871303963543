package chancery.observations.coding;

import java.util.List;
import java.util.UUID;

/// The two officers who are to code an assessment, neither of whom sees the other's codes.
public record NamedCoders(UUID assessment, UUID first, UUID second) {

    public boolean includes(UUID officer) {
        return both().contains(officer);
    }

    public List<UUID> both() {
        return List.of(first, second);
    }
}
