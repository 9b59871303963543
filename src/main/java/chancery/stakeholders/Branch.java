package chancery.stakeholders;

import java.util.List;

/// An authority in its place in the tree of a host, with its offices.
///
/// @param depth 0 for an authority that belongs to no other
public record Branch(int depth, Authority authority, List<Interlocutor> offices) {

    public Branch {
        offices = List.copyOf(offices);
    }
}
