package chancery.access.web;

import chancery.web.Fields;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The language in which pages are shown, kept in a cookie.
@RestController
class LanguagePages {

    private static final Duration YEAR = Duration.ofDays(365);

    @PostMapping("/language")
    ResponseEntity<?> language(Fields fields) {
        var language = fields.optionalText("language", 2).filter("fr"::equals).orElse("en");
        var from = SignInPages.local(fields.optionalText("from", 500).orElse("/"));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(from))
                .header(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from("chancery-language", language)
                                .path("/")
                                .maxAge(YEAR)
                                .sameSite("Lax")
                                .httpOnly(true)
                                .build()
                                .toString())
                .build();
    }
}
