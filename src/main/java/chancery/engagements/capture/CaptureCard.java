package chancery.engagements.capture;

import chancery.engagements.capture.CaptureForm.Part;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What stands on the printed card: a row of boxes for each point, and the legend of every form.
///
/// An officer ticks boxes where phones stay at the door and later types what was ticked.
public record CaptureCard(List<Row> rows, List<Legend> legend) {

    public CaptureCard {
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }

    /// A point as the card needs it: its number and a few words to know it by.
    public record Point(int number, String text) {}

    /// One point with its boxes, each named by what is typed for it.
    public record Row(int number, String text, List<CaptureForm> boxes) {}

    /// The forms of one part under their heading.
    public record Legend(String heading, List<Meaning> meanings) {}

    /// A form and what it means, in the language of the card.
    public record Meaning(String form, String meaning) {}

    /// The card for these points in a language.
    public static CaptureCard of(List<Point> points, Locale locale) {
        var texts = CaptureTexts.in(locale);
        var boxes =
                Stream.of(Part.DELIVERY, Part.RESPONSE, Part.REASON)
                        .flatMap(part -> CaptureForm.of(part).stream())
                        .toList();
        return new CaptureCard(
                points.stream().map(point -> new Row(point.number(), point.text(), boxes)).toList(),
                Stream.of(Part.values()).map(part -> legend(part, texts)).toList());
    }

    private static Legend legend(Part part, CaptureTexts texts) {
        return new Legend(
                texts.text(part.key()),
                CaptureForm.of(part).stream()
                        .map(form -> new Meaning(form.form(), texts.text(form.key())))
                        .toList());
    }
}
