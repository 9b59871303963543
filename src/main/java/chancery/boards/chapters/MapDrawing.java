package chancery.boards.chapters;

import static java.util.stream.Collectors.joining;

import chancery.boards.web.MapView;
import chancery.missions.places.maps.CountryShape;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/// A map with its colours as attributes, so that it looks the same in a page, in print, in PDF and
/// as pixels; the shades are those of `map.css`.
final class MapDrawing {

    private static final String OPEN =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 500" width="1000" height="500">
            <defs>
            <pattern id="drawn-nothing" width="5" height="5" patternUnits="userSpaceOnUse"><rect fill="#eef1f4" width="5" height="5"/><path stroke="#3d4754" stroke-width="1" fill="none" d="M0,5L5,0"/></pattern>
            <pattern id="drawn-against" width="4" height="4" patternUnits="userSpaceOnUse"><rect fill="#7a2e0e" width="4" height="4"/><path stroke="#f7d9c8" stroke-width="0.9" fill="none" d="M0,0L4,4"/></pattern>
            </defs>
            <rect width="1000" height="500" fill="#f7f9fb"/>
            <g stroke="#5b6673" stroke-width="0.4" fill-rule="evenodd">
            """;

    private static final Map<String, String> FILLS =
            Map.of(
                    "shade-all", "#123a5e",
                    "shade-agreed", "#123a5e",
                    "shade-part", "#8fb1d1",
                    "shade-leaning", "#8fb1d1",
                    "shade-open", "#f6d77c",
                    "shade-silent", "#eef1f4",
                    "shade-nothing", "url(#drawn-nothing)",
                    "shade-against", "url(#drawn-against)");

    private MapDrawing() {}

    static String of(MapView map) {
        return map.shapes().stream()
                .map(MapDrawing::shape)
                .collect(joining("\n", OPEN, "\n</g>\n</svg>\n"));
    }

    private static String shape(CountryShape shape) {
        var fill = FILLS.getOrDefault(shape.css(), "#ffffff");
        var title = "<title>" + HtmlUtils.htmlEscape(shape.title(), "UTF-8") + "</title>";
        return shape.path().isEmpty()
                ? "<circle fill=\"%s\" cx=\"%s\" cy=\"%s\" r=\"3.5\">%s</circle>"
                        .formatted(fill, shape.x(), shape.y(), title)
                : "<path fill=\"%s\" d=\"%s\">%s</path>".formatted(fill, shape.path(), title);
    }
}
