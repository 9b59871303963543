package chancery.demonstration.stage;

import chancery.access.Officer;
import java.time.Instant;

/// One step of the year: when, and what to do as whom.
///
/// @param place the row it stands in, for messages
public record Act(Instant at, String place, String office, String seat, Deed deed) {

    /// What is done, once the clock stands where it should.
    @FunctionalInterface
    public interface Deed {
        void by(Officer officer);
    }
}
