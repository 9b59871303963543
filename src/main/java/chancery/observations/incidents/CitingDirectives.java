package chancery.observations.incidents;

import chancery.database.Reader;
import chancery.observations.incidents.store.CitedStore;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Directives on which an incident bears.
@Component
class CitingDirectives implements CitesIncidents {

    private final CitedStore store;

    CitingDirectives(CitedStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Citing> citing(UUID incident, Reader reader) {
        return store.directives(incident, reader);
    }
}
