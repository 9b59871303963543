package chancery.access.web;

import chancery.access.PasswordChanges;
import chancery.access.Token;
import chancery.kernel.BadInput;
import chancery.web.Fields;
import chancery.web.Page;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// A new password by the link that an administrator gave.
@RestController
class ResetPages {

    private final PasswordChanges passwords;
    private final Templates templates;

    ResetPages(PasswordChanges passwords, Templates templates) {
        this.passwords = passwords;
        this.templates = templates;
    }

    @GetMapping("/reset/{token}")
    Object resetForm(Page page, @PathVariable String token) {
        return templates.accessReset(page, token);
    }

    @PostMapping("/reset/{token}")
    ResponseEntity<?> reset(Page page, Fields fields, @PathVariable String token) {
        try {
            var password = fields.text("password", 500);
            fields.refuseFaults();
            passwords.resetPassword(new Token(token), password);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create("/sign-in?done=password"))
                    .build();
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(templates.accessReset(page.refused(bad.faults(), fields), token));
        }
    }
}
