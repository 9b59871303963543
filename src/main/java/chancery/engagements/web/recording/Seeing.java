package chancery.engagements.web.recording;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Sends the browser on after something was kept.
public final class Seeing {

    private Seeing() {}

    public static ResponseEntity<?> other(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }
}
