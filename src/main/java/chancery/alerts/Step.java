package chancery.alerts;

import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/// One word of an office on an alert; a fact, never changed.
///
/// @param office empty where the program itself said it
/// @param until the end of a rest
/// @param by the name of the officer
public record Step(
        AlertStep kind,
        Optional<OfficeCode> office,
        Optional<Instant> until,
        String words,
        Optional<String> by,
        Instant at) {}
