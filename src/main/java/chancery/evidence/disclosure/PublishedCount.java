package chancery.evidence.disclosure;

import chancery.evidence.methods.Domain;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// A count that left the house, and the parts of the whole that it covers.
///
/// @param parts the smallest pieces that any release tells apart, as regions or groups
public record PublishedCount(SortedSet<String> parts, long count) {

    public PublishedCount {
        parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
        Domain.require(!parts.isEmpty(), "parts", "evidence.fault.table-empty");
        Domain.require(count >= 0, "count", "evidence.fault.events-negative", count);
    }
}
