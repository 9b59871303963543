package chancery.engagements.web.commitments;

import chancery.engagements.commitments.Commitment;

/// A promise as a line of the list.
///
/// @param host its name in the reader's language
public record CommitmentLine(Commitment commitment, String host, boolean overdue) {}
