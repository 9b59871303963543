package chancery.messaging;

import chancery.kernel.DateTimeGroup;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Messages that a format must carry: ordinary ones, awkward ones, and many made by chance from a
/// fixed seed.
public final class SampleMessages {

    private static final Addresses ADDRESSES =
            new Addresses(
                    "MINFOR",
                    List.of(
                            Addressee.of("MISSION LISBON"),
                            new Addressee("MISSION THE HAGUE", Optional.of(Precedence.FLASH))),
                    List.of(Addressee.of("MISSION ORBIS")));
    private static final String LONG_WORD = "https://example.org/" + "path-of-a-page/".repeat(20);

    private SampleMessages() {}

    public static Stream<Message> all() {
        return Stream.concat(chosen(), random(500));
    }

    /// The chosen ones and a few by chance, for what need not be asked five hundred times.
    public static Stream<Message> some() {
        return Stream.concat(chosen(), random(60));
    }

    public static Stream<Message> chosen() {
        return Stream.of(plain(), markings(), texts(), guards(), bodies()).flatMap(List::stream);
    }

    public static Message ordinary() {
        return Message.draft(ADDRESSES, Marking.of("UNCLASSIFIED"), Topic.of("Packing standard"))
                .numbered(
                        Reference.parse("26 LISBON 00417"), DateTimeGroup.parse("161503Z FEB 26"));
    }

    private static List<Message> plain() {
        return List.of(
                ordinary(),
                Message.draft(
                        new Addresses("", List.of(), List.of()), Marking.of(""), Topic.of("")),
                ordinary().at(new Precedences(Precedence.IMMEDIATE, Precedence.ROUTINE)),
                ordinary().at(Precedences.of(Precedence.DEFERRED)),
                ordinary()
                        .numbered(
                                Reference.parse("1977 PORT ALDER 1873"),
                                DateTimeGroup.parse("010000Z JAN 1969")),
                ordinary()
                        .numbered(
                                Reference.parse("26 KØBENHAVN 00001"),
                                DateTimeGroup.parse("312359Z DEC 26")),
                ordinary().drafted(Drafting.signedBy("Halvorsen")),
                ordinary()
                        .drafted(
                                new Drafting(
                                        Optional.of("EB/OA: P. L. Harrow"),
                                        Optional.of("EB/OA: J. D. Winslow " + LONG_WORD),
                                        List.of("EUR/RPE:CTBELL", "CAB: R. Keene (SUBS)"),
                                        Optional.of("Ambassador " + LONG_WORD))));
    }

    private static List<Message> markings() {
        var captions = new Marking("CHANCERY INTERNAL", List.of("NO DISTRIBUTION", "REF: this"));
        return List.of(
                Message.draft(ADDRESSES, captions, Topic.of("A draft")),
                Message.draft(
                        new Addresses(
                                "FM " + LONG_WORD,
                                List.of(Addressee.of("TO " + LONG_WORD), Addressee.of("BT")),
                                List.of(Addressee.of("X"), Addressee.of("INFO DESK"))),
                        Marking.of("DIFFUSION RESTREINTE"),
                        Topic.of(LONG_WORD)),
                Message.draft(
                        new Addresses(
                                "R",
                                List.of(Addressee.of("X"), Addressee.of("SECRET SERVICE 12345")),
                                List.of(Addressee.of("X"), Addressee.of("UNCLASSIFIED DESK"))),
                        new Marking("BT", List.of("NNNN", "BT", "1. A", "PAGE 02", "SUBJ/X//")),
                        Topic.of("SUBJECT: NNNN //")),
                about(
                        List.of("PGOV", "PINS (NAME, FIRST)", "US"),
                        new CitedReference('A', "26 LISBON 00012", true),
                        new CitedReference('B', "C. see para 8 of " + LONG_WORD, false),
                        new CitedReference('D', "a long reference ".repeat(12), false)),
                about(List.of("ECON"), new CitedReference('C', "our note of 4 May", false)),
                about(List.of("PINS (NAME, FIRST)")));
    }

    private static Message about(List<String> tags, CitedReference... cited) {
        return Message.draft(
                        ADDRESSES,
                        Marking.of("LEVEL 26"),
                        new Topic(tags, "A subject so long ".repeat(9), List.of(cited)))
                .numbered(
                        Reference.parse("26 THE HAGUE 00002"),
                        DateTimeGroup.parse("020304Z MAR 26"));
    }

    private static List<Message> texts() {
        return Stream.of(
                        "L'ambassadrice a remis la note à 9 h ; « il n'y a pas d'obstacle », dit-on."
                                + " Œuvre, cœur, où, Noël…",
                        "Wiceminister przyjął demarszę życzliwie: „zażółć gęślą jaźń”.",
                        "Ο υπουργός δέχθηκε τη θέση μας. ΘΕΜΑ: Ψηφοφορία.",
                        "Министр принял к сведению. Щит, Ёлка, объём, Київ, Љубљана.",
                        "Straße, Ægir, Þór, Ørsted, Đorđe, ½, ﬁn, €5, 東京, 😀 done\u00A0now.",
                        LONG_WORD,
                        "See " + LONG_WORD + " and " + LONG_WORD + "x then stop.",
                        "First.\n\n- one\n- two " + "words ".repeat(30) + "\n\n\n\nLast  line.  ",
                        "-- only\n-- items\n(a) small\nB. Large\n• dot\n* star\n1) one",
                        "Broken\nby\nhand\r\nin lines\n\nand\tblocks",
                        "😀".repeat(80))
                .map(text -> ordinary().saying(List.of(Paragraph.of(1, text))))
                .toList();
    }

    /// Words at every position of a line that would be misread there.
    private static List<Message> guards() {
        return Stream.of(
                        "SUBJECT: x",
                        "TAGS: PGOV",
                        "REF: A.",
                        "E.O. 12958: N/A",
                        "BT",
                        "NNNN",
                        "1. not a paragraph",
                        "2. nor this",
                        "3.",
                        "PAGE 02 26 LISBON 00417",
                        "PAGE 02",
                        "UNCLASSIFIED",
                        "-- no item",
                        "A. no item",
                        "MSGID/GENADMIN//",
                        "RMKS/1.",
                        "#0417",
                        "FM MINFOR",
                        "Declassified/Released 04 MAY 2006",
                        "(A) first",
                        "(SBU/NF) marked",
                        "NOTE: headed",
                        "END SUMMARY.",
                        "HALVORSEN")
                .flatMap(SampleMessages::guarded)
                .toList();
    }

    private static Stream<Message> guarded(String words) {
        var everywhere = String.join(" ", Collections.nCopies(40, words));
        var apart = words + "\n\n" + words + "\n" + words + "\n\nText.\n\n" + words;
        return Stream.of(
                ordinary().saying(List.of(Paragraph.of(1, everywhere), Paragraph.of(2, words))),
                ordinary().saying(List.of(Paragraph.unnumbered(apart), Paragraph.of(3, apart))),
                ordinary()
                        .saying(
                                List.of(
                                        Paragraph.of(1, apart).marked("U").headed("SUMMARY"),
                                        Paragraph.of(2, words).marked("SBU"),
                                        Paragraph.of(3, words).headed("COMMENT"))));
    }

    private static List<Message> bodies() {
        var many = IntStream.rangeClosed(1, 130).mapToObj(n -> Paragraph.of(n, "Point " + n + "."));
        return List.of(
                ordinary().saying(many.toList()),
                ordinary().saying(List.of(Paragraph.of(4, ""), Paragraph.of(900, "Late."))),
                ordinary().saying(List.of(Paragraph.of(1, "").headed("TALKING POINTS"))),
                ordinary().saying(List.of(Paragraph.of(1, "").headed("SUMMARY"))),
                ordinary()
                        .saying(
                                List.of(
                                        Paragraph.unnumbered("Good day."),
                                        Paragraph.of(1, "- a\n- b")
                                                .headed("COMMENT")
                                                .marked("C - ENTIRE TEXT"),
                                        Paragraph.of(2, "Same.\nSame.\n\nSame."))),
                ordinary().saying(List.of(Paragraph.unnumbered("All there is to say"))));
    }

    public static Stream<Message> random(int count) {
        var random = new Random(19610418);
        return Stream.generate(() -> new RandomMessages(random).message()).limit(count);
    }
}
