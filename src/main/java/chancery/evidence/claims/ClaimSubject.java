package chancery.evidence.claims;

import java.util.UUID;

/// The point or paragraph that makes a claim.
///
/// @param record the directive or the report
/// @param number of the point, or of the paragraph from 1
public record ClaimSubject(ClaimPlace place, UUID record, int number) {}
