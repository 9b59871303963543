package chancery.directives.issuing;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.directives.Translations;
import chancery.directives.store.IssueStore;
import chancery.directives.wording.Version;
import chancery.files.Files;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Opens the text of a version, point by point, to those it goes to; from then on it stands.
///
/// Every point is opened only to the missions that have it.
@Component
class Opening {

    private final IssueStore versions;
    private final Translations translations;
    private final Labels labels;
    private final Files files;

    Opening(IssueStore versions, Translations translations, Labels labels, Files files) {
        this.versions = versions;
        this.translations = translations;
        this.labels = labels;
        this.files = files;
    }

    /// Answers the digest of the text for the journal.
    String open(
            UUID directive,
            Version version,
            int label,
            Map<Integer, Integer> labelOfPoint,
            Instant at,
            Officer by) {
        versions.open(directive, version.number(), label, labelOfPoint, by);
        translations.open(directive, labelOfPoint, by);
        var digest = versions.issue(directive, version, at, by);
        files.issue(directive, version.number(), label, by);
        return digest;
    }

    /// The label of headquarters and these missions.
    int label(UUID top, Set<UUID> missions) {
        var offices = new HashSet<>(missions);
        offices.add(top);
        return labels.openTo(offices);
    }
}
