package chancery.alerts.web;

import chancery.alerts.Placing;
import chancery.alerts.Signal;
import java.util.Optional;

/// A source of an alert as its page shows it.
///
/// @param office the name of the office whose it is
/// @param by the name of the officer who filed it
/// @param movedBy who placed it here by hand
public record SourceLine(
        Signal signal,
        String what,
        String why,
        String office,
        Optional<String> by,
        String host,
        Placing placing,
        Optional<String> movedBy) {}
