package chancery.messaging;

import chancery.kernel.DateTimeGroup;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes messages by chance, with a liking for what could be misread.
record RandomMessages(Random random) {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "minister",
                    "agreed",
                    "Zażółć",
                    "où",
                    "Θέμα:",
                    "Щит",
                    "ß",
                    "BT",
                    "NNNN",
                    "1.",
                    "2.",
                    "12.",
                    "A.",
                    "(B)",
                    "-",
                    "--",
                    "*",
                    "•",
                    "SUBJECT:",
                    "TAGS:",
                    "REF:",
                    "FM",
                    "TO",
                    "INFO",
                    "PAGE 02",
                    "END",
                    "SUMMARY.",
                    "COMMENT:",
                    "HALVORSEN",
                    "(U)",
                    "#0417",
                    "UNCLASSIFIED",
                    "RMKS/x",
                    "e-mail",
                    "pre-",
                    "x".repeat(54),
                    "y".repeat(55),
                    "z".repeat(69),
                    "w".repeat(72),
                    "v".repeat(31),
                    "u".repeat(230),
                    "»",
                    "5.",
                    "6,",
                    "O",
                    "R",
                    "26 LISBON 00417",
                    "\n",
                    "\n",
                    "\n\n",
                    "a",
                    "of",
                    "in",
                    "and",
                    "visa");
    private static final List<String> OFFICES =
            List.of("LISBON", "THE HAGUE", "ŁÓDŹ", "ΑΘΗΝΑ", "AB");
    private static final List<String> HEADINGS =
            List.of("SUMMARY", "COMMENT", "ACTION REQUESTED", "ÉTAT");
    private static final List<String> MARKS = List.of("U", "SBU/NF", "DR", "C - ENTIRE TEXT");

    Message message() {
        boolean numbered = random.nextBoolean();
        var draft =
                Message.draft(addresses(), marking(), topic())
                        .at(precedences())
                        .saying(paragraphs())
                        .drafted(drafting());
        return numbered ? draft.numbered(reference(), time()) : draft;
    }

    private Reference reference() {
        int year = random.nextBoolean() ? 2026 : 1950 + random.nextInt(150);
        return new Reference(year, new OfficeCode(one(OFFICES)), 1 + random.nextInt(999_999));
    }

    private DateTimeGroup time() {
        return new DateTimeGroup(
                Instant.ofEpochSecond(random.nextLong(-2_000_000_000L, 5_000_000_000L)));
    }

    private Precedences precedences() {
        var one = one(List.of(Precedence.values()));
        var other = one(List.of(Precedence.values()));
        return one.compareTo(other) < 0 ? new Precedences(other, one) : new Precedences(one, other);
    }

    private Addresses addresses() {
        return new Addresses(line(4), many(4, this::addressee), many(3, this::addressee));
    }

    private Addressee addressee() {
        return new Addressee(line(5), maybe(() -> one(List.of(Precedence.values()))));
    }

    private Marking marking() {
        var labels = List.of("UNCLASSIFIED", "CHANCERY INTERNAL", "À USAGE INTERNE", "BT", "1. A");
        return new Marking(one(labels), many(2, () -> line(6)));
    }

    private Topic topic() {
        var tags = many(3, () -> one(List.of("PGOV", "ECON", "PINS (NAME, FIRST)", "PL")));
        var references = new ArrayList<CitedReference>();
        for (char label = 'A'; label < 'A' + random.nextInt(4); label++) {
            references.add(
                    new CitedReference(
                            label, "No " + line(9).replaceAll("[,;]", ""), random.nextBoolean()));
        }
        return new Topic(tags, line(14), references);
    }

    private Drafting drafting() {
        return new Drafting(
                maybe(() -> line(4)),
                maybe(() -> line(4)),
                many(3, () -> line(4)),
                maybe(() -> line(3)));
    }

    private List<Paragraph> paragraphs() {
        var made = new ArrayList<Paragraph>();
        int number = 0;
        for (int i = random.nextInt(7); i > 0; i--) {
            number += 1 + random.nextInt(2);
            made.add(paragraph(number));
        }
        if (random.nextInt(5) == 0) {
            made.addFirst(Paragraph.unnumbered("Dear all, " + words(60)));
        }
        return made;
    }

    private Paragraph paragraph(int number) {
        return new Paragraph(
                OptionalInt.of(number),
                maybe(() -> one(MARKS)),
                maybe(() -> one(HEADINGS)),
                words(90));
    }

    private String line(int most) {
        return "The " + words(most).replace('\n', ' ').strip() + " end";
    }

    private String words(int most) {
        return String.join(" ", many(most, () -> one(WORDS)));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> List<T> many(int most, Supplier<T> making) {
        return Stream.generate(making).limit(random.nextInt(most + 1)).toList();
    }

    private <T> Optional<T> maybe(Supplier<T> making) {
        return random.nextBoolean() ? Optional.of(making.get()) : Optional.empty();
    }
}
