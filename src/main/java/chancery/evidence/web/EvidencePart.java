package chancery.evidence.web;

import chancery.access.Officer;
import chancery.web.Words;
import java.util.List;

/// A part of evidence, as the module's first page shows it.
public interface EvidencePart {

    PartCard card(Words words, Officer officer);

    /// @param facts a few lines that say how it stands
    record PartCard(int order, String title, String address, List<String> facts) {

        public PartCard {
            facts = List.copyOf(facts);
        }
    }
}
