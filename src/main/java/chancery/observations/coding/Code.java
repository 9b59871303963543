package chancery.observations.coding;

import java.util.Optional;

/// What a coder found on one question.
///
/// @param value a step of the scale; none where it cannot be said from what is known, which is not
///   the same as 0
/// @param note on what it rests
public record Code(int question, Optional<Integer> value, String note) {}
