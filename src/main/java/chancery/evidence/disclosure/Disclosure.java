package chancery.evidence.disclosure;

import java.util.List;
import java.util.SortedSet;

/// A small count that can be worked out.
///
/// @param rest the parts it belongs to
/// @param from the total it was taken from
/// @param less what was taken from it
public record Disclosure(
        SortedSet<String> rest, long count, PublishedCount from, List<PublishedCount> less) {}
