package chancery.evidence.web.claims;

import chancery.evidence.claims.ClaimFigures;
import chancery.evidence.claims.WeighedClaim;
import chancery.web.HistoryLine;
import java.util.List;

/// What the page of a claim shows.
///
/// @param title of the directive or report
/// @param text of the point or paragraph
/// @param figures that can be attached
public record ClaimView(
        WeighedClaim weighed,
        String title,
        String textAddress,
        String text,
        List<ClaimFigures.Choice> figures,
        List<HistoryLine> history,
        boolean mayWrite,
        boolean mayGrade) {

    public ClaimView {
        figures = List.copyOf(figures);
        history = List.copyOf(history);
    }
}
