package chancery.access;

import chancery.access.store.AnsweredStore;
import chancery.kernel.BadInput;
import chancery.web.Made;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door for creations that may be sent twice: the same `Idempotency-Key` gives the same answer,
/// made once.
///
/// The answer is kept in the transaction that creates, so either both are there or neither. Keys
/// belong to the officer who sent them; the same key with another body is refused
/// (draft-ietf-httpapi-idempotency-key-header).
@Service
@Transactional
public class Creations {

    private static final int LONGEST_KEY = 200;

    private final AnsweredStore store;
    private final Clock clock;

    Creations(AnsweredStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Creates, unless this very request was answered before.
    ///
    /// @param request what tells two requests apart, such as method, address and body
    public Made once(
            Officer officer, Optional<String> key, String request, Supplier<Made> creation) {
        if (key.isEmpty()) {
            return creation.get();
        }
        var name = key.get();
        if (name.isBlank() || name.length() > LONGEST_KEY) {
            throw BadInput.of("Idempotency-Key", "access.fault.idempotency-key", LONGEST_KEY);
        }
        store.takeTurn(officer, name);
        return store.find(officer, name)
                .map(answered -> answered.sameAs(request))
                .orElseGet(() -> {
                    var answer = creation.get();
                    store.keep(officer, name, request, answer, clock.instant());
                    return answer;
                });
    }
}
