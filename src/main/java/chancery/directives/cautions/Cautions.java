package chancery.directives.cautions;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.store.CautionStore;
import chancery.directives.store.WaitingStore;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to cautions as they stand: what missions advise against, and what headquarters
/// answered.
@Service
@Transactional(readOnly = true)
public class Cautions {

    private final CautionStore store;
    private final WaitingStore waiting;

    Cautions(CautionStore store, WaitingStore waiting) {
        this.store = store;
        this.waiting = waiting;
    }

    /// The cautions of one tasking, or of a whole directive.
    public List<Caution> of(UUID taskingOrDirective, Reader reader) {
        return store.of(taskingOrDirective, reader);
    }

    public Caution caution(UUID id, Reader reader) {
        return store.get(id, reader);
    }

    /// Those to which headquarters owes its word, oldest first.
    public List<WaitingCaution> waiting(Reader reader) {
        return waiting.cautions(reader);
    }

    /// Whether the officer is the one to answer.
    public static boolean answers(Officer officer, boolean legal) {
        return officer.is(legal ? Role.LEGAL : Role.DESK);
    }
}
