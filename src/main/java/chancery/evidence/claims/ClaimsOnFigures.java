package chancery.evidence.claims;

import chancery.database.Reader;
import chancery.evidence.figures.RestsOnFigures;
import chancery.evidence.store.ClaimStore;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says which claims rest on figures.
@Component
class ClaimsOnFigures implements RestsOnFigures {

    private final ClaimStore store;

    ClaimsOnFigures(ClaimStore store) {
        this.store = store;
    }

    @Override
    public List<Resting> restingOn(Set<UUID> figures, Reader reader) {
        return figures.stream()
                .sorted()
                .flatMap(figure ->
                        store.restingOn(figure, reader).stream()
                                .map(claim ->
                                        new Resting(
                                                figure, claim.said().statement(), claim.address())))
                .toList();
    }
}
