package chancery.evidence.web.methods;

import chancery.access.Officer;
import chancery.evidence.web.EvidencePart;
import chancery.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Methods on the first page of evidence.
@Component
class MethodsPart implements EvidencePart {

    @Override
    public PartCard card(Words words, Officer officer) {
        return new PartCard(
                9,
                words.say("evidence.methods.title"),
                "/evidence/methods",
                List.of(words.say("evidence.methods.count", Offered.ALL.size())));
    }
}
