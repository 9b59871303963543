package chancery.stakeholders.web;

import chancery.kernel.BadInput;
import chancery.stakeholders.Adding;
import chancery.stakeholders.LookAlike;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/// Answers forms that add to the host side: it leads on, or the form is shown again with its faults
/// or with what looks alike.
final class Additions {

    private Additions() {}

    /// @param address of what was added
    /// @param again the page of the form, with what looks alike
    static <T> ResponseEntity<?> answer(
            Page page,
            Fields fields,
            Supplier<Adding<T>> step,
            Function<T, String> address,
            BiFunction<Page, List<LookAlike>, Object> again) {
        try {
            return switch (step.get()) {
                case Adding.Added<T>(var added) -> FormAnswers.saved(address.apply(added));
                case Adding.Alike<T>(var there) ->
                        FormAnswers.alike(again.apply(page.refused(List.of(), fields), there));
            };
        } catch (BadInput bad) {
            return FormAnswers.refused(again.apply(page.refused(bad.faults(), fields), List.of()));
        }
    }
}
