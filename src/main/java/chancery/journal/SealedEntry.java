package chancery.journal;

/// An entry at its place in the chain, as followers get it: whole, whoever may read it.
///
/// @param position 1 for the first entry
/// @param label the number of the label under which the entry may be read
public record SealedEntry(long position, int label, Recorded entry) {}
