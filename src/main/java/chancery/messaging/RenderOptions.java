package chancery.messaging;

import java.util.OptionalInt;
import java.util.Set;

/// How a message is written: line width, letters, pages and sections.
///
/// Widths are those in use: 55 (State Department), 69 (telegraph lines), 72 (mail). A page counts
/// its own header and footer. A section counts lines of text; its message needs a number, by which
/// the sections are joined again.
public record RenderOptions(
        int width, boolean capitals, boolean ia5, OptionalInt pageLength, OptionalInt sectionSize) {

    private static final Set<Integer> WIDTHS = Set.of(55, 69, 72);

    /// 69 characters, letters as written, one endless page.
    public static final RenderOptions STANDARD =
            new RenderOptions(69, false, false, OptionalInt.empty(), OptionalInt.empty());

    public RenderOptions {
        if (!WIDTHS.contains(width)) {
            throw new IllegalArgumentException("the width must be 55, 69 or 72, not " + width);
        }
        requireWithin("the page length", pageLength, 20, 66);
        requireWithin("the section size", sectionSize, 20, 1000);
    }

    private static void requireWithin(String what, OptionalInt lines, int least, int most) {
        if (lines.isPresent() && (lines.getAsInt() < least || lines.getAsInt() > most)) {
            throw new IllegalArgumentException(
                    "%s must be %d to %d lines, not %d"
                            .formatted(what, least, most, lines.getAsInt()));
        }
    }

    /// The same with another width.
    public RenderOptions wide(int characters) {
        return new RenderOptions(characters, capitals, ia5, pageLength, sectionSize);
    }

    /// The same in capital letters only.
    public RenderOptions inCapitals() {
        return new RenderOptions(width, true, ia5, pageLength, sectionSize);
    }

    /// The same in the letters of International Alphabet No. 5, which are those of ASCII.
    public RenderOptions inIa5() {
        return new RenderOptions(width, capitals, true, pageLength, sectionSize);
    }

    /// The same on pages of so many lines.
    public RenderOptions paged(int lines) {
        return new RenderOptions(width, capitals, ia5, OptionalInt.of(lines), sectionSize);
    }

    /// The same in sections of so many lines of text.
    public RenderOptions inSections(int lines) {
        return new RenderOptions(width, capitals, ia5, pageLength, OptionalInt.of(lines));
    }
}
