package chancery.evidence.web.claims;

import chancery.evidence.claims.EarlierWording;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.claims.facts.ClaimFigures;
import chancery.web.HistoryLine;
import java.util.List;

/// What the page of a claim shows.
///
/// @param title of the directive or report
/// @param text of the point or paragraph
/// @param figures that can be attached
/// @param earlier wordings that gave way to this one
public record ClaimView(
        WeighedClaim weighed,
        String title,
        String textAddress,
        String text,
        List<ClaimFigures.Choice> figures,
        List<EarlierWording> earlier,
        List<HistoryLine> history,
        boolean mayWrite,
        boolean mayGrade) {

    public ClaimView {
        figures = List.copyOf(figures);
        earlier = List.copyOf(earlier);
        history = List.copyOf(history);
    }
}
