package chancery.observations.ladder.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.engagements.Engagements;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.Reference;
import chancery.observations.ladder.Deed;
import chancery.observations.ladder.Deed.Met;
import chancery.observations.ladder.Deed.Promised;
import chancery.observations.ladder.Deed.Raised;
import chancery.observations.measures.MeasureAside.Line;
import chancery.web.Words;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells what we did in a line that leads to it.
@Component
class DeedWords {

    private final Engagements engagements;
    private final Commitments promises;
    private final Directives directives;

    DeedWords(Engagements engagements, Commitments promises, Directives directives) {
        this.engagements = engagements;
        this.promises = promises;
        this.directives = directives;
    }

    Line line(Deed deed, Words words, Officer officer) {
        return switch (deed) {
            case Met(var id) -> met(id, words, officer);
            case Promised(var id) ->
                    new Line(promises.commitment(id, officer).what(), "/commitments/" + id);
            case Raised(var id, var point) -> raised(id, point, words, officer);
        };
    }

    private Line met(UUID id, Words words, Officer officer) {
        var engagement = engagements.engagement(id, officer);
        var day = engagement.held().or(engagement::planned).map(words::time).orElse("");
        return new Line((engagement.subject() + " " + day).strip(), "/engagements/" + id);
    }

    private Line raised(UUID id, int point, Words words, Officer officer) {
        var directive = directives.directive(id.toString(), officer);
        var name = directive.reference().orElse(directive.version().instruction().subject());
        var key =
                directive
                        .reference()
                        .map(text -> Reference.parse(text).inAddress())
                        .orElse(id.toString());
        return new Line(
                words.say("observations.ladder-point-of", name, point), "/directives/" + key);
    }
}
