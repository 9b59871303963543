package chancery.boards;

import chancery.kernel.Days;
import java.time.Instant;
import java.time.LocalDate;

/// From where a board looks: as of when, and over how much.
///
/// @param asOf what was recorded up to then counts, that instant included
/// @param live whether nobody asked for an earlier time
/// @param completeTo until when the record is complete
/// @param missions over how many missions the figures go
/// @param whole whether these are all; else it is the part that the reader may see
public record View(Instant asOf, boolean live, Instant completeTo, long missions, boolean whole) {

    /// The day of the view; what is due before it is late.
    public LocalDate day() {
        return Days.of(asOf);
    }

    View over(long missions, boolean whole) {
        return new View(asOf, live, completeTo, missions, whole);
    }
}
