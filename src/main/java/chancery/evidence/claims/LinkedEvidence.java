package chancery.evidence.claims;

import chancery.evidence.claims.facts.FigureFact;
import chancery.evidence.sources.Source;
import java.util.Optional;

/// A link with what it leads to, as far as the reader may see that.
public record LinkedEvidence(ClaimLink link, Optional<Source> source, Optional<FigureFact> figure) {

    boolean supports() {
        return link.role() == LinkRole.SUPPORTS
                && source.filter(Source::isRetracted).isEmpty()
                && figure.filter(fact -> fact.sources().isEmpty()).isEmpty();
    }

    /// What it is called.
    public String title() {
        return source.map(Source::line).or(() -> figure.map(FigureFact::title)).orElse("–");
    }

    public String address() {
        return source.map(Source::address).or(() -> figure.map(FigureFact::address)).orElse("");
    }
}
