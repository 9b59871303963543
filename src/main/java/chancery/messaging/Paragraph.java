package chancery.messaging;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A paragraph, as in `3. (SBU) COMMENT: …`: number, portion mark, heading and text.
///
/// The text may hold lists and blank lines. Mark and heading are in capitals; a paragraph without a
/// number has neither.
public record Paragraph(
        OptionalInt number, Optional<String> mark, Optional<String> heading, String text) {

    public static final String MARK = "\\p{Lu}[\\p{Lu}\\p{Nd} /,-]{0,29}";
    public static final String HEADING = "\\p{Lu}[\\p{Lu} /'’&,-]{0,49}";

    private static final Pattern MARK_FORM = Pattern.compile(MARK);
    private static final Pattern HEADING_FORM = Pattern.compile(HEADING);

    public Paragraph {
        mark = mark.map(Spaces::fold);
        heading = heading.map(Spaces::fold);
        if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > 999)) {
            throw new IllegalArgumentException(
                    "paragraphs are numbered 1 to 999: " + number.getAsInt());
        }
        if (number.isEmpty() && (mark.isPresent() || heading.isPresent())) {
            throw new IllegalArgumentException("a mark or heading needs a numbered paragraph");
        }
        require(MARK_FORM, mark, "a portion mark has up to 30 capitals, as in SBU/NF: ");
        require(HEADING_FORM, heading, "a heading has up to 50 capitals, as in SUMMARY: ");
    }

    private static void require(Pattern form, Optional<String> part, String advice) {
        if (part.isPresent() && !form.matcher(part.get()).matches()) {
            throw new IllegalArgumentException(advice + part.get());
        }
    }

    /// A numbered paragraph with nothing but text.
    public static Paragraph of(int number, String text) {
        return new Paragraph(OptionalInt.of(number), Optional.empty(), Optional.empty(), text);
    }

    /// Text that stands alone or before the first number.
    public static Paragraph unnumbered(String text) {
        return new Paragraph(OptionalInt.empty(), Optional.empty(), Optional.empty(), text);
    }

    /// The same paragraph under another number.
    public Paragraph numbered(OptionalInt other) {
        return new Paragraph(other, mark, heading, text);
    }

    /// The same paragraph with another text.
    public Paragraph withText(String words) {
        return new Paragraph(number, mark, heading, words);
    }

    /// The same paragraph with a portion mark.
    public Paragraph marked(String portion) {
        return new Paragraph(number, Optional.of(portion), heading, text);
    }

    /// The same paragraph under a heading.
    public Paragraph headed(String words) {
        return new Paragraph(number, mark, Optional.of(words), text);
    }
}
