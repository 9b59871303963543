package chancery.stakeholders;

import java.util.List;

/// Host offices that none of our seats covers, and those that several do.
public record CoverGaps(List<Interlocutor> uncovered, List<Interlocutor> coveredTwice) {

    public CoverGaps {
        uncovered = List.copyOf(uncovered);
        coveredTwice = List.copyOf(coveredTwice);
    }
}
