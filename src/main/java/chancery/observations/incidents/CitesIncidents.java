package chancery.observations.incidents;

import chancery.database.Reader;
import java.util.List;
import java.util.UUID;

/// Whatever cites incidents and has to be looked at when the matter changes; answered by the module
/// that keeps it.
public interface CitesIncidents {

    /// What cites the incident, as far as the reader may know.
    List<Citing> citing(UUID incident, Reader reader);

    /// @param what a key of the bundles that says what kind of record it is
    /// @param address its page
    record Citing(String what, UUID record, String title, String address) {}
}
