package chancery.evidence.tables;

import chancery.evidence.statistics.GroupBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How tables divide people, said once for those that do it alike.
final class Dividing {

    private static final Set<String> TOTAL = Set.of("TOTAL");

    private Dividing() {}

    static Groups people(
            String dimension,
            GroupBasis basis,
            String definition,
            Map<String, String> sameAs,
            List<String> parts) {
        return new Groups(
                Optional.of(dimension),
                ByCode.always(basis),
                Told.always(definition),
                TOTAL,
                new TreeMap<>(sameAs),
                parts);
    }
}
