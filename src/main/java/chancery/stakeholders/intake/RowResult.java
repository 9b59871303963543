package chancery.stakeholders.intake;

import chancery.kernel.Fault;
import chancery.stakeholders.LookAlike;
import java.util.List;

/// What became of one row of a file.
///
/// @param line where it begins in the file
/// @param what the authority, office or person it is about
public record RowResult(
        long line, Outcome outcome, String what, List<Fault> faults, List<LookAlike> alike) {

    /// How it ended.
    public enum Outcome {
        /// Something new was stored.
        TAKEN,
        /// All of it was there already.
        THERE,
        /// It looks like something that is there; nothing was stored.
        ALIKE,
        /// It could not be taken; nothing was stored.
        REFUSED
    }

    public RowResult {
        faults = List.copyOf(faults);
        alike = List.copyOf(alike);
    }
}
