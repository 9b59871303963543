package chancery.missions.web;

import chancery.access.Creations;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.missions.Office;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Takes a step that a program asks for, once for each key, and answers with the address of its
/// office.
@Component
class StepAnswers {

    /// What was done to which office; its whole state is at the address.
    record Done(String code) {

        static Done to(Office office) {
            return new Done(office.code().text());
        }
    }

    private final Creations creations;
    private final ApiAnswers answers;

    StepAnswers(Creations creations, ApiAnswers answers) {
        this.creations = creations;
        this.answers = answers;
    }

    <T> ResponseEntity<?> once(
            String what,
            Fields fields,
            Optional<String> key,
            Officer officer,
            Supplier<T> step,
            Function<T, String> office,
            Function<T, Object> body) {
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST " + what + " " + fields.raw(),
                        () -> {
                            var done = step.get();
                            return answers.made(
                                    "/api/v1/missions/" + office.apply(done), body.apply(done));
                        }));
    }

    static void require(Officer officer) {
        officer.seatAs(Role.ADMINISTRATOR, "access.refusal.administrator");
    }
}
