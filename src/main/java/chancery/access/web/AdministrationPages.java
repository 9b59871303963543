package chancery.access.web;

import chancery.access.Account;
import chancery.access.Administration;
import chancery.access.NewAccount;
import chancery.access.Officer;
import chancery.access.PasswordChanges;
import chancery.access.Token;
import chancery.kernel.BadInput;
import chancery.kernel.NotFound;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pages.Templates;

/// The accounts of all officers, for administrators: who has one, never what they do with it.
@RestController
class AdministrationPages {

    private final Administration administration;
    private final PasswordChanges passwords;
    private final Templates templates;

    AdministrationPages(
            Administration administration, PasswordChanges passwords, Templates templates) {
        this.administration = administration;
        this.passwords = passwords;
        this.templates = templates;
    }

    @GetMapping("/administration")
    Object list(Page page, Officer officer, @RequestParam(defaultValue = "") String q) {
        return shown(page, officer, q, Optional.empty());
    }

    @PostMapping("/administration/accounts")
    ResponseEntity<?> open(Page page, Officer officer, Fields fields, HttpServletRequest request) {
        try {
            var account = new NewAccount(fields.text("name", 100), fields.text("signIn", 100));
            fields.refuseFaults();
            var made = administration.open(account, officer);
            return once(page, officer, account.name(), made.token(), request, HttpStatus.CREATED);
        } catch (BadInput bad) {
            return refused(page.refused(bad.faults(), fields), officer);
        }
    }

    @PostMapping("/administration/accounts/{id}/reset-link")
    ResponseEntity<?> giveReset(
            Page page, Officer officer, @PathVariable UUID id, HttpServletRequest request) {
        var account = account(id, officer);
        var token = passwords.giveReset(account.signIn(), officer);
        return once(page, officer, account.name(), token, request, HttpStatus.OK);
    }

    @PostMapping("/administration/accounts/{id}/closure")
    ResponseEntity<?> close(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            administration.close(id, officer);
            return FormAnswers.saved("/administration");
        } catch (BadInput bad) {
            return refused(page.refused(bad.faults(), fields), officer);
        }
    }

    @PostMapping("/administration/accounts/{id}/unlocking")
    ResponseEntity<?> unlock(Officer officer, @PathVariable UUID id) {
        administration.unlock(account(id, officer).signIn(), officer);
        return FormAnswers.saved("/administration");
    }

    private Account account(UUID id, Officer officer) {
        return administration.accounts(officer).stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("account", id));
    }

    private ResponseEntity<?> once(
            Page page,
            Officer officer,
            String name,
            Token token,
            HttpServletRequest request,
            HttpStatus status) {
        var address =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/reset/")
                        .path(token.text())
                        .build()
                        .toUriString();
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(shown(page, officer, "", Optional.of(new OneTimeLink(name, address))));
    }

    private ResponseEntity<?> refused(Page page, Officer officer) {
        return ResponseEntity.unprocessableContent()
                .body(shown(page, officer, "", Optional.empty()));
    }

    private Object shown(Page page, Officer officer, String text, Optional<OneTimeLink> link) {
        var all = administration.accounts(officer);
        var found = all.stream().filter(account -> account.mentions(text)).toList();
        return templates.accessAdministration(
                page, text, found, all.stream().mapToInt(Account::goodTokens).sum(), link);
    }
}
