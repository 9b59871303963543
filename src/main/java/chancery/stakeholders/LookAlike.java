package chancery.stakeholders;

import java.util.UUID;

/// A record that may be the very one about to be made.
///
/// @param address where it is shown
/// @param where what tells it from others, such as the office a person holds
public record LookAlike(UUID id, String address, String name, String where) {}
