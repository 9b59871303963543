package chancery.evidence.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The few answers that forms of evidence give.
public final class Answering {

    private Answering() {}

    public static ResponseEntity<?> saved(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address + "?done=saved"))
                .build();
    }

    /// The form again, with what must be put right.
    public static ResponseEntity<?> refused(Object form) {
        return ResponseEntity.unprocessableContent().body(form);
    }
}
