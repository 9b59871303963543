package chancery.directives.web;

import chancery.directives.cautions.Caution;
import chancery.directives.wording.CourtesyTranslation;
import chancery.directives.wording.Point;
import chancery.web.Markdown;
import java.util.List;
import java.util.Map;

/// A point as a page shows it.
///
/// @param scope in words
/// @param translations for convenience, unofficial
/// @param cautions what missions said against it, as far as the reader may know
public record PointLine(
        Point point, String scope, List<Caution> cautions, List<CourtesyTranslation> translations) {

    public PointLine {
        cautions = List.copyOf(cautions);
        translations = List.copyOf(translations);
    }

    /// Its text as HTML.
    public String html() {
        return Markdown.html(point.text());
    }

    public static List<PointLine> of(
            List<Point> points, ScopeWords scopes, List<Caution> cautions) {
        return of(points, scopes, cautions, Map.of());
    }

    /// With the courtesy translations of each point by its number.
    public static List<PointLine> of(
            List<Point> points,
            ScopeWords scopes,
            List<Caution> cautions,
            Map<Integer, List<CourtesyTranslation>> translations) {
        return points.stream()
                .map(point ->
                        new PointLine(
                                point,
                                scopes.ofPoint(point.scope()),
                                cautions.stream()
                                        .filter(caution -> caution.point() == point.number())
                                        .toList(),
                                translations.getOrDefault(point.number(), List.of())))
                .toList();
    }
}
