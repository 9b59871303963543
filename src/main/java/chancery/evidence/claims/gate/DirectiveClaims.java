package chancery.evidence.claims.gate;

import chancery.access.Officer;
import chancery.directives.ReleaseCheck;
import chancery.directives.ReleaseWish;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Keeps a directive back whose claims do not hold.
@Component
class DirectiveClaims implements ReleaseCheck {

    private final Gate gate;
    private final Languages languages;

    DirectiveClaims(Gate gate, Languages languages) {
        this.gate = gate;
        this.languages = languages;
    }

    @Override
    public List<String> against(ReleaseWish wish, Officer releaser, Locale language) {
        var directive = wish.directive();
        var words = languages.in(language);
        return gate.ofDirective(directive.id(), directive.version(), releaser).stream()
                .filter(Objection::stands)
                .map(objection -> Sentences.of(objection, words))
                .distinct()
                .toList();
    }
}
