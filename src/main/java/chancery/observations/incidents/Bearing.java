package chancery.observations.incidents;

import java.util.UUID;

/// Why an incident bears on a directive: a note that rests on an official source.
public record Bearing(UUID directive, String note, UUID source) {}
