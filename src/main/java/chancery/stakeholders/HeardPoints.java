package chancery.stakeholders;

import chancery.database.Reader;
import java.util.List;
import java.util.UUID;

/// What an office heard before its present holder came; answered by the module that keeps what was
/// said.
public interface HeardPoints {

    /// Points that were made to the office and not to this holder, as far as the reader may know.
    List<Unheard> notHeardBy(UUID holder, UUID office, Reader reader);

    /// Points of one instruction.
    ///
    /// @param reference of the instruction
    record Unheard(UUID tasking, String reference, List<Integer> points) {

        public Unheard {
            points = List.copyOf(points);
        }
    }
}
