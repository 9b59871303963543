package chancery.observations.ladder;

import chancery.evidence.sources.Cited;
import java.util.Optional;

/// A rung as somebody sets it.
///
/// @param evidence why, in words
/// @param alternatives what else may have brought it about, and why that does not explain it
public record RungDraft(Rung rung, String evidence, String alternatives, Optional<Cited> cited) {}
