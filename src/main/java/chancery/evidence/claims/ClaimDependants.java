package chancery.evidence.claims;

import chancery.database.Reader;
import chancery.evidence.sources.Dependant;
import chancery.evidence.sources.SourceDependants;
import chancery.evidence.store.ClaimStore;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says which claims rest on a source, and how strong they are now.
@Component
class ClaimDependants implements SourceDependants {

    private final ClaimStore store;
    private final Weighing weighing;
    private final Languages languages;

    ClaimDependants(ClaimStore store, Weighing weighing, Languages languages) {
        this.store = store;
        this.weighing = weighing;
        this.languages = languages;
    }

    @Override
    public List<Dependant> restingOn(UUID source, Locale language, Reader reader) {
        var words = languages.in(language);
        return weighing.of(store.restingOn(source, reader), reader).stream()
                .map(claim ->
                        new Dependant(
                                claim.claim().id(),
                                "evidence.claims.claim",
                                claim.claim().said().statement(),
                                words.label(claim.strength().level()),
                                claim.claim().address()))
                .toList();
    }
}
