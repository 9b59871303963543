package chancery.evidence.claims.gate;

import chancery.access.Officer;
import chancery.directives.release.ReleaseCheck;
import chancery.directives.wording.Version;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Keeps a directive back whose claims do not hold.
@Component
class DirectiveClaims implements ReleaseCheck {

    private final ObjectProvider<Gate> gate;
    private final Languages languages;

    /// @param gate asked for late, since it reads the very texts that ask
    DirectiveClaims(ObjectProvider<Gate> gate, Languages languages) {
        this.gate = gate;
        this.languages = languages;
    }

    @Override
    public List<String> against(
            UUID directive, Version version, Officer releaser, Locale language) {
        var words = languages.in(language);
        return gate.getObject().ofDirective(directive, version, releaser).stream()
                .filter(Objection::stands)
                .map(objection -> Sentences.of(objection, words))
                .distinct()
                .toList();
    }
}
