package chancery.observations.measures.web.links;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.NotFound;
import chancery.kernel.Reference;
import chancery.observations.measures.links.MeasureLink;
import chancery.observations.measures.links.MeasureLink.Answers;
import chancery.observations.measures.links.MeasureLink.Keeps;
import chancery.observations.measures.links.MeasureLinks;
import chancery.observations.measures.web.MeasureView.LinkLine;
import chancery.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells in words which promises a measure keeps and which points it answers.
@Component
public class LinkLines {

    private final MeasureLinks links;
    private final Directives directives;
    private final Commitments promises;

    LinkLines(MeasureLinks links, Directives directives, Commitments promises) {
        this.links = links;
        this.directives = directives;
        this.promises = promises;
    }

    /// As known at a time.
    public List<LinkLine> of(UUID measure, Instant known, Words words, Officer officer) {
        return links.of(measure, known, officer).stream()
                .flatMap(link -> line(link, words, officer))
                .toList();
    }

    private Stream<LinkLine> line(MeasureLink link, Words words, Officer officer) {
        try {
            return Stream.of(
                    switch (link.target()) {
                        case Keeps(var commitment) -> promise(link, commitment, words, officer);
                        case Answers(var directive, var point) ->
                                point(link, directive, point, words, officer);
                    });
        } catch (NotFound closed) {
            return Stream.empty();
        }
    }

    private LinkLine promise(MeasureLink link, UUID commitment, Words words, Officer officer) {
        var promise = promises.commitment(commitment, officer);
        return new LinkLine(
                link.id().toString(),
                words.say("observations.keeps", promise.what(), promise.due()),
                "/commitments/" + commitment,
                link.note());
    }

    private LinkLine point(
            MeasureLink link, UUID directive, int point, Words words, Officer officer) {
        var known = directives.directive(directive.toString(), officer);
        var key =
                known.reference()
                        .map(text -> Reference.parse(text).inAddress())
                        .orElse(directive.toString());
        return new LinkLine(
                link.id().toString(),
                words.say(
                        "observations.answers",
                        point,
                        known.reference().orElse(known.version().instruction().subject())),
                "/directives/" + key,
                link.note());
    }
}
