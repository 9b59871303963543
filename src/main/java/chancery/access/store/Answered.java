package chancery.access.store;

import chancery.kernel.BadInput;
import chancery.kernel.Sha256;
import chancery.web.Made;

/// An answer given before, with the digest of the request it answered.
public record Answered(String request, Made answer) {

    /// The answer, if it was the same request; a key is not used for two different ones.
    public Made sameAs(String other) {
        if (!request.equals(Sha256.of(other))) {
            throw BadInput.of("Idempotency-Key", "access.fault.idempotency-reused");
        }
        return answer;
    }
}
