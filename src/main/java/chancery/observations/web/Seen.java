package chancery.observations.web;

import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.Page;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Answers a form: leads on when it was taken, shows it again with its faults when not.
public final class Seen {

    private Seen() {}

    /// @param step takes the form and tells the address to lead to
    /// @param again the page of the form
    public static ResponseEntity<?> after(
            Page page, Fields fields, Supplier<String> step, Function<Page, Object> again) {
        try {
            return other(step.get());
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(again.apply(page.refused(bad.faults(), fields)));
        }
    }

    /// Leads to a page that says that something was saved.
    public static ResponseEntity<?> other(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address + "?done=saved"))
                .build();
    }
}
