package chancery.access.web;

import chancery.access.Officer;
import chancery.access.PasswordChanges;
import chancery.access.Token;
import chancery.access.Tokens;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The officer's own account: seats, password, tokens for the API and sessions.
@RestController
class AccountPages {

    private final PasswordChanges passwords;
    private final Tokens tokens;
    private final Templates templates;

    AccountPages(PasswordChanges passwords, Tokens tokens, Templates templates) {
        this.passwords = passwords;
        this.tokens = tokens;
        this.templates = templates;
    }

    @GetMapping("/account")
    Object account(Page page, Officer officer) {
        return shown(page, officer, Optional.empty());
    }

    private Object shown(Page page, Officer officer, Optional<Token> fresh) {
        return templates.accessAccount(page, officer, tokens.tokensOf(officer), fresh);
    }

    @PostMapping("/account/tokens")
    ResponseEntity<?> giveToken(Page page, Officer officer, Fields fields) {
        try {
            var purpose = fields.text("purpose", 100);
            fields.refuseFaults();
            return ResponseEntity.status(HttpStatus.CREATED)
                    .body(shown(page, officer, Optional.of(tokens.giveToken(officer, purpose))));
        } catch (BadInput bad) {
            return refused(page, officer, fields, bad);
        }
    }

    @PostMapping("/account/tokens/{token}/revocation")
    ResponseEntity<?> revoke(Officer officer, @PathVariable UUID token) {
        tokens.revokeToken(officer, token);
        return FormAnswers.seeOther("/account?done=revoked");
    }

    @PostMapping("/account/password")
    ResponseEntity<?> changePassword(Page page, Officer officer, Fields fields) {
        try {
            var current = fields.text("current", 500);
            var next = fields.text("password", 500);
            fields.refuseFaults();
            passwords.changePassword(officer, current, next);
            return FormAnswers.seeOther("/sign-in?done=password");
        } catch (BadInput bad) {
            return refused(page, officer, fields, bad);
        }
    }

    private ResponseEntity<?> refused(Page page, Officer officer, Fields fields, BadInput bad) {
        return ResponseEntity.unprocessableContent()
                .body(shown(page.refused(bad.faults(), fields), officer, Optional.empty()));
    }
}
