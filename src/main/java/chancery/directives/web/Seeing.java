package chancery.directives.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Sends the browser on after a step was taken.
final class Seeing {

    private Seeing() {}

    static ResponseEntity<?> other(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
