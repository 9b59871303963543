package chancery.stakeholders.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The few answers that forms give.
final class Answers {

    private Answers() {}

    static ResponseEntity<?> saved(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address + "?done=saved"))
                .build();
    }

    /// The form again, with what must be put right.
    static ResponseEntity<?> refused(Object form) {
        return ResponseEntity.unprocessableContent().body(form);
    }

    /// The form again, with what looks alike.
    static ResponseEntity<?> alike(Object form) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(form);
    }
}
