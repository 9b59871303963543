package chancery.evidence.web.sources;

import chancery.access.Officer;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceFilter;
import chancery.evidence.sources.Sources;
import chancery.evidence.web.EvidencePart;
import chancery.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Sources on the first page of evidence: how many there are, and what is amiss with them.
@Component
class SourcesPart implements EvidencePart {

    private final Sources sources;

    SourcesPart(Sources sources) {
        this.sources = sources;
    }

    @Override
    public PartCard card(Words words, Officer officer) {
        var all = sources.list(SourceFilter.ALL, officer);
        return new PartCard(
                1,
                words.say("evidence.sources.title"),
                "/evidence/sources",
                List.of(
                        words.say("evidence.sources.count", all.size()),
                        words.say(
                                "evidence.sources.count-ungraded",
                                all.stream().filter(one -> one.grading().isEmpty()).count()),
                        words.say(
                                "evidence.sources.count-no-copy",
                                all.stream().filter(one -> one.copy().isEmpty()).count()),
                        words.say(
                                "evidence.sources.count-retracted",
                                all.stream().filter(Source::isRetracted).count())));
    }
}
