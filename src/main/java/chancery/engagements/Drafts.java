package chancery.engagements;

import chancery.access.Officer;
import chancery.engagements.store.DraftStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to forms half typed; each officer has their own, and nobody else reads them.
@Service
@Transactional
public class Drafts {

    private final DraftStore store;
    private final Clock clock;

    Drafts(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String key, Officer officer) {
        return store.find(key, officer);
    }

    /// Keeps what was typed; empty when another window has kept or filed the form since.
    ///
    /// @param seen the revision from which was typed on; 0 when there was none
    public Optional<Draft> keep(
            String key, Map<String, List<String>> fields, long seen, Officer officer) {
        return store.keep(key, fields, seen, clock.instant(), officer);
    }

    /// Forgets a form, because it was filed or is begun anew.
    public void discard(String key, Officer officer) {
        store.discard(key, officer);
    }
}
