package chancery.directives.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Sends the browser on after a step was taken.
public final class Seeing {

    private Seeing() {}

    public static ResponseEntity<?> other(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
