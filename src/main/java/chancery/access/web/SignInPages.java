package chancery.access.web;

import chancery.access.SignIn;
import chancery.access.SigningIn;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// In and out: sign-in and sign-out.
@RestController
class SignInPages {

    private final SigningIn signingIn;
    private final Templates templates;
    private final Clock clock;

    SignInPages(SigningIn signingIn, Templates templates, Clock clock) {
        this.signingIn = signingIn;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    Object form(Page page, @RequestParam(defaultValue = "/") String from) {
        return templates.accessSignIn(page, local(from));
    }

    @PostMapping("/sign-in")
    ResponseEntity<?> signIn(Page page, Fields fields, HttpServletRequest request) {
        var name = fields.text("signIn", 200);
        var password = fields.text("password", 500);
        var from = local(fields.optionalText("from", 500).orElse("/"));
        try {
            fields.refuseFaults();
        } catch (BadInput bad) {
            return refused(page, fields, from, bad.faults());
        }
        return switch (signingIn.signIn(name, password)) {
            case SignIn.Welcome(var session, var until) ->
                    ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .location(URI.create(from))
                            .header(
                                    HttpHeaders.SET_COOKIE,
                                    cookie(
                                            session.text(),
                                            Duration.between(clock.instant(), until),
                                            request))
                            .build();
            // In the same words, so that nobody learns which names there are.
            case SignIn.Wrong(), SignIn.Locked(_) ->
                    refused(page, fields, from, List.of(Fault.of("signIn", "access.fault.wrong")));
        };
    }

    private ResponseEntity<?> refused(Page page, Fields fields, String from, List<Fault> faults) {
        return ResponseEntity.unprocessableContent()
                .body(templates.accessSignIn(page.refused(faults, fields), from));
    }

    @PostMapping("/sign-out")
    ResponseEntity<?> signOut(HttpServletRequest request) {
        TokenFilter.sessionOf(request).ifPresent(signingIn::signOut);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/sign-in"))
                .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request))
                .build();
    }

    private static String cookie(String session, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(TokenFilter.COOKIE, session)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    /// Only a path of our own, so that sign-in never leads anywhere else.
    static String local(String from) {
        return Optional.of(from)
                .filter(path -> path.matches("/[A-Za-z0-9][A-Za-z0-9/_.-]*|/"))
                .orElse("/");
    }
}
