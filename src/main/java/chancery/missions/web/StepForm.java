package chancery.missions.web;

import java.util.List;

/// A form for one step.
///
/// @param title key of what the step is
/// @param about whom it concerns, when it concerns one office
/// @param action where the form is sent
/// @param back where it was opened
public record StepForm(
        String title, String about, String action, String back, List<Question> questions) {

    public StepForm {
        questions = List.copyOf(questions);
    }

    /// Key of the sentence that says what the step does.
    String explanation() {
        return title + ".how";
    }
}
