package chancery.engagements.web.brief;

import chancery.directives.cautions.Caution;
import chancery.directives.wording.CourtesyTranslation;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointNote;
import chancery.engagements.exchange.AnswerElsewhere;
import chancery.engagements.exchange.HostResponse;
import chancery.web.Markdown;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A point with what is known of it.
///
/// @param elsewhere what other hosts answered, newest first
/// @param counts the same, counted by answer
/// @param notes what backs it, what to expect and what to avoid
public record BriefLine(
        Point point,
        Optional<Brief.Last> last,
        List<AnswerElsewhere> elsewhere,
        Map<HostResponse, Long> counts,
        List<Caution> cautions,
        List<CourtesyTranslation> translations,
        List<PointNote> notes) {

    public BriefLine {
        elsewhere = List.copyOf(elsewhere);
        cautions = List.copyOf(cautions);
        translations = List.copyOf(translations);
        notes = List.copyOf(notes);
    }

    public String html() {
        return Markdown.html(point.text());
    }
}
