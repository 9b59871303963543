package chancery.web;

import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// What forms are answered with: they lead on when they were taken, and are shown again with their
/// faults when not.
public final class FormAnswers {

    private FormAnswers() {}

    /// Leads on, so that a page read anew sends nothing twice.
    public static ResponseEntity<?> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
    }

    /// Leads to a page that says that something was saved.
    public static ResponseEntity<?> saved(String address) {
        return seeOther(address + "?done=saved");
    }

    /// The form again, with what must be put right.
    public static ResponseEntity<?> refused(Object form) {
        return ResponseEntity.unprocessableContent().body(form);
    }

    /// The form again, with what looks alike.
    public static ResponseEntity<?> alike(Object form) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(form);
    }

    /// @param step takes the form and tells the address of what was saved
    /// @param again the page of the form
    public static ResponseEntity<?> after(
            Page page, Fields fields, Supplier<String> step, Function<Page, Object> again) {
        try {
            return saved(step.get());
        } catch (BadInput bad) {
            return refused(again.apply(page.refused(bad.faults(), fields)));
        }
    }

    /// The same where somebody else may have changed the record meanwhile.
    ///
    /// @param overtaken the key of the sentence that says so
    public static ResponseEntity<?> after(
            Page page,
            Fields fields,
            String overtaken,
            Supplier<String> step,
            Function<Page, Object> again) {
        try {
            return after(page, fields, step, again);
        } catch (Outdated changed) {
            var faults = List.of(Fault.of("", overtaken));
            return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .body(again.apply(page.refused(faults, fields)));
        }
    }
}
