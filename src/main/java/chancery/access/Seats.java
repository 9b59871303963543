package chancery.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Tells which seats an officer holds; answered by the module that keeps the offices.
public interface Seats {

    /// The seats held on that day, directly or in another's place during leave.
    List<HeldSeat> heldBy(UUID officer, LocalDate day);

    /// Every seat that is held on that day, by whoever holds it.
    List<SeatHolder> holdersOn(LocalDate day);
}
