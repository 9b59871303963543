package chancery.messaging.telegram;

import chancery.kernel.OfficeCode;
import chancery.kernel.Reference;
import chancery.messaging.Parsed.Section;
import chancery.messaging.Spaces;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of the body: classification, section, number.
///
/// Chancery's own numbers carry the year, so any label may stand before them. Older numbers
/// (`UNCLAS SECTION 01 OF 02 PORT ALDER 000417`) do not; their year is that of the message.
record ClassLine(String classification, Optional<Section> section, Optional<Reference> reference) {

    private static final Pattern OWN =
            Pattern.compile(
                    "(?:(.*?) )??(?:SECTION (\\d{1,3}) OF (\\d{1,3}) )?(%s)"
                            .formatted(Shapes.REFERENCE));

    static ClassLine read(String line, OptionalInt year) {
        var own = OWN.matcher(line);
        if (own.matches()) {
            var label = Optional.ofNullable(own.group(1)).orElse("");
            var number = Reference.parse(own.group(4));
            return new ClassLine(label, section(own), Optional.of(number));
        }
        var old = Shapes.OLD_BODY_CLASS.matcher(line);
        if (old.matches() && year.isPresent()) {
            return new ClassLine(
                    unspaced(old.group(1)), section(old), number(old, year.getAsInt()));
        }
        return new ClassLine(line, Optional.empty(), Optional.empty());
    }

    private static Optional<Section> section(Matcher found) {
        return Optional.ofNullable(found.group(2))
                .map(Integer::valueOf)
                .map(number -> new Section(number, Integer.parseInt(found.group(3))));
    }

    private static Optional<Reference> number(Matcher old, int year) {
        int serial = Integer.parseInt(old.group(5));
        var office = Spaces.fold(old.group(4).replace('.', ' '));
        return serial == 0
                ? Optional.empty()
                : Optional.of(new Reference(year, OfficeCode.parse(office), serial));
    }

    /// `C O N F I D E N T I A L` is one word.
    private static String unspaced(String word) {
        return word.matches("(?:[A-Z] )+[A-Z]") ? word.replace(" ", "") : word;
    }
}
