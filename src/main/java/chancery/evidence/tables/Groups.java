package chancery.evidence.tables;

import chancery.evidence.readers.Cell;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.GroupDefinition;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// How a table divides people.
///
/// @param dimension that names the group; none if the table is about everybody
/// @param definition what the office means by its groups
/// @param everybody codes that stand for all people together
/// @param sameAs codes that mean what another code means elsewhere, as `FOR_STLS` for `FOR`
/// @param parts codes that together make up everybody; where groups overlap, only some of them
public record Groups(
        Optional<String> dimension,
        ByCode<GroupBasis> basis,
        Told definition,
        Set<String> everybody,
        SortedMap<String, String> sameAs,
        List<String> parts) {

    private static final String NOT_DIVIDED = "everybody";

    public Groups {
        everybody = Collections.unmodifiableSet(new TreeSet<>(everybody));
        sameAs = Collections.unmodifiableSortedMap(new TreeMap<>(sameAs));
        parts = List.copyOf(parts);
    }

    /// A table that does not divide people.
    public static Groups none() {
        return new Groups(
                Optional.empty(),
                ByCode.always(GroupBasis.EVERYBODY),
                Told.always(NOT_DIVIDED),
                Set.of(),
                new TreeMap<>(),
                List.of());
    }

    GroupDefinition of(Cell cell) {
        if (dimension.isEmpty()) {
            return GroupDefinition.everybody();
        }
        var code = Codes.of(cell, dimension.get());
        if (everybody.contains(code) || everybody.contains(code.toUpperCase(Locale.ROOT))) {
            return GroupDefinition.everybody();
        }
        var meant = sameAs.getOrDefault(code, code);
        var words = definition.of(cell);
        return new GroupDefinition(
                basis.of(cell), meant, meant.equals(code) ? words : words + " (" + code + ")");
    }
}
