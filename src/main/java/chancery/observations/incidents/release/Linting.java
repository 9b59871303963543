package chancery.observations.incidents.release;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.privacy.Dismissals;
import chancery.evidence.privacy.PrivacyLint;
import chancery.kernel.BadInput;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentText;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads the free texts of a draft with the lint, and keeps what a releaser declares mistaken.
@Component
class Linting {

    private final Dismissals dismissals;

    Linting(Dismissals dismissals) {
        this.dismissals = dismissals;
    }

    /// Everything found, in the order of the fields.
    List<TextFinding> findings(UUID draft, IncidentText text, Reader reader) {
        return FreeTexts.of(text).entrySet().stream()
                .flatMap(field -> in(draft, field.getKey(), field.getValue(), reader))
                .toList();
    }

    private Stream<TextFinding> in(UUID draft, String field, String text, Reader reader) {
        var found = PrivacyLint.findingsOfIncident(text);
        var open = new HashSet<>(dismissals.without(draft, text, found, reader));
        return found.stream()
                .map(finding -> new TextFinding(field, finding, !open.contains(finding)));
    }

    void declare(
            IncidentDraft draft,
            IncidentText text,
            FindingAt where,
            Ground ground,
            String reason,
            Officer officer) {
        var meant =
                findings(draft.id(), text, officer).stream()
                        .filter(where::is)
                        .filter(found -> !found.mistaken())
                        .findFirst()
                        .orElseThrow(() -> BadInput.of("rule", "observations.fault.no-finding"));
        dismissals.declare(
                draft.id(),
                draft.label(),
                FreeTexts.of(text).getOrDefault(meant.field(), ""),
                meant.finding(),
                ground.reason(),
                reason,
                officer);
    }
}
