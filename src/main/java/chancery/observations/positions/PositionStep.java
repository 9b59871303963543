package chancery.observations.positions;

import chancery.observations.Stance;
import java.time.LocalDate;
import java.util.UUID;

/// Something an authority said or did about an issue.
///
/// @param suggests the stance that it shows, as a suggestion; an act of a host suggests none
/// @param what a key of the bundles, or the words themselves for the lanes that have words
/// @param address the page of what it rests on
public record PositionStep(
        Lane lane, UUID authority, LocalDate on, Stance suggests, String what, String address) {}
