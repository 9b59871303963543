package chancery.evidence.web.claims;

import chancery.evidence.claims.EarlierWordings.EarlierWording;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.claims.facts.ClaimFigures;
import chancery.evidence.replies.Heard;
import chancery.web.HistoryLine;
import java.util.List;

/// What the page of a claim shows.
///
/// @param title of the directive or report
/// @param text of the point or paragraph
/// @param figures that can be attached
/// @param answers of hosts to this very claim
/// @param heard what hosts said at its point
/// @param earlier wordings that gave way to this one
public record ClaimView(
        WeighedClaim weighed,
        String title,
        String textAddress,
        String text,
        List<ClaimFigures.Choice> figures,
        List<EarlierWording> earlier,
        List<Heard> answers,
        List<Heard> heard,
        List<HistoryLine> history,
        boolean mayWrite,
        boolean mayGrade) {

    public ClaimView {
        figures = List.copyOf(figures);
        earlier = List.copyOf(earlier);
        answers = List.copyOf(answers);
        heard = List.copyOf(heard);
        history = List.copyOf(history);
    }

    /// What was said at the point and is not tied to the claim yet.
    public List<Heard> untied() {
        return heard.stream().filter(one -> !answers.contains(one)).toList();
    }
}
