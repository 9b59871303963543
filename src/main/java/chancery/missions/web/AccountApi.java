package chancery.missions.web;

import chancery.access.Administration;
import chancery.access.Creations;
import chancery.access.NewAccount;
import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Accounts for programs; administrators open them.
@RestController
@RequestMapping("/api/v1")
class AccountApi {

    private final Administration accounts;
    private final Creations creations;
    private final ApiAnswers answers;

    AccountApi(Administration accounts, Creations creations, ApiAnswers answers) {
        this.accounts = accounts;
        this.creations = creations;
        this.answers = answers;
    }

    /// Opens an account: `{"person": "ada.marsh", "name": "Ada Marsh"}`. Its officer sets the
    /// password by a link that an administrator gives; answers that are kept hold no secret.
    @PostMapping("/accounts")
    ResponseEntity<?> openAccount(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        StepAnswers.require(officer);
        var account = new NewAccount(fields.text("name", 100), fields.text("person", 100));
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST accounts " + fields.raw(),
                        () ->
                                answers.made(
                                        "/administration?q=" + account.signIn(),
                                        Map.of(
                                                "id",
                                                opened(account, officer),
                                                "person",
                                                account.signIn()))));
    }

    private UUID opened(NewAccount account, Officer officer) {
        try {
            return accounts.open(account, officer).officer();
        } catch (BadInput bad) {
            throw bad.renaming("signIn", "person");
        }
    }
}
