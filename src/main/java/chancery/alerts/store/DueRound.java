package chancery.alerts.store;

import java.time.LocalDate;

/// @param report whether it is to be reported on that day, rather than delivered
/// @param posts how many missions towards hosts it is for, as far as the reader may see
/// @param mission the code of the only one; empty where there are several
public record DueRound(
        String reference,
        String subject,
        int round,
        boolean report,
        LocalDate day,
        long posts,
        String mission) {}
