package chancery.messaging.telegram;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a line in the first column looks like.
///
/// Reader and writer ask the same questions: a line that would be taken for something else is
/// written with one leading space, which says "this is text" (and joins the line before it when
/// read).
final class Shapes {

    /// The precedence line, as in `O R 161503Z FEB 06`; a draft has no time yet.
    static final Pattern PRECEDENCE =
            Pattern.compile(
                    "([ZOPRYM])\\1?(?: +([ZOPRYM])\\2?)?(?: +(\\d{6}[A-Z] *[A-Z]{3,9} *(?:\\d{4}|\\d{2}))\\b(.*))?");

    /// Year, office and serial as Chancery writes them, as in `26 LISBON 00417`.
    static final String REFERENCE = "(?:\\d{2}|\\d{4}) \\p{Lu}[\\p{Lu} -]* \\d{5,6}";

    /// The head of a page, with a reference, an older number (`STATE 297216`) or a routing
    /// indicator.
    static final Pattern PAGE =
            Pattern.compile(
                    "PAGE\\s+\\d{2,3}(?:\\s+(?:%s|\\p{Lu}[\\p{Lu} .-]*? \\d{3,6}|[A-Z]{6,8}\\d{4})(?: +\\d{2,3} OF \\d{2,3})?(?: +\\d{6}Z)?(?: +UNCLAS.*)?)?"
                            .formatted(REFERENCE));

    static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\.(?=\\s|\\(|$)\\s*(.*)");
    static final Pattern FIELD =
            Pattern.compile(
                    "(TAGS|TAG|SUBJECT|SUBJ|REFERENCES|REFERENCE|REFS|REF|E\\.?O\\.? ?\\d{5})\\s?:\\s*(.*)",
                    CASE_INSENSITIVE);

    /// A set of the US message text format, as in `SUBJ/…//`.
    static final Pattern SET =
            Pattern.compile(
                    "(SUBJ|REF|MSGID|NARR|AMPN|POC|RMKS|GENTEXT/REMARKS/RMKS|GENTEXT/REMARKS|GENTEXT/RMKS|GENTEXT)/+\\s*(.*)");

    /// Where the next set begins on the line of the one before it.
    static final Pattern NEXT_SET =
            Pattern.compile("//\\s*(?=(?:SUBJ|REF|MSGID|NARR|AMPN|POC|RMKS|GENTEXT)/)");

    static final Pattern ADDRESS = Pattern.compile("(FM|TO|INFO|XMT)(?:\\s+(.*))?");
    static final Pattern OLD_BODY_CLASS =
            Pattern.compile(
                    "(UNCLAS(?:SIFIED)?|LIMITED OFFICIAL USE|(?:[A-Z] )+[A-Z]|CONFIDENTIAL|SECRET)(?:\\s+SECTION (\\d+) OF (\\d+))?\\s+([A-Z][A-Z .]*?)\\s+(\\d{3,6})");

    private static final Pattern LIST =
            Pattern.compile(
                    "(?:--?|[*•]|\\p{L}[.)]|\\([\\p{L}\\p{N}]{1,3}\\)|\\d{1,3}\\))(?:\\s.*|$)");
    private static final Pattern STAMP =
            Pattern.compile(
                    "Margaret P\\. Grafeld.*|Sheryl P\\. Walter.*|Declassified/Released.*"
                            + "|EO Systematic Review.*|US Department of State",
                    CASE_INSENSITIVE);
    private static final Pattern UNCLASSIFIED_START = Pattern.compile("UNCLAS.*");
    private static final Pattern SIGNATURE = Pattern.compile("\\p{Lu}[\\p{Lu}'’ -]{1,39}");
    private static final Pattern GROUPS = Pattern.compile("GR ?\\d+");
    private static final Pattern SERIAL = Pattern.compile("#\\d{4}");

    private static final List<Predicate<String>> IN_TEXT =
            List.of(
                    Shapes::isPage,
                    Shapes::isList,
                    Shapes::isEnd,
                    Shapes::isStamp,
                    is(NUMBERED),
                    is(FIELD),
                    is(SET));
    private static final List<Predicate<String>> IN_ADDRESS =
            List.of(is(ADDRESS), is(PRECEDENCE), is(GROUPS), Shapes::isBodyStart);

    private Shapes() {}

    private static Predicate<String> is(Pattern form) {
        return line -> form.matcher(line).matches();
    }

    static boolean isPage(String line) {
        return PAGE.matcher(line).matches();
    }

    static boolean isList(String line) {
        return LIST.matcher(line).matches();
    }

    static boolean isStamp(String line) {
        return STAMP.matcher(line).matches();
    }

    /// Break, serial repeated, or end of message.
    static boolean isEnd(String line) {
        return line.equals("BT") || line.equals("NNNN") || SERIAL.matcher(line).matches();
    }

    /// Whether a flush-left last line reads as the name of the signer.
    static boolean isSignature(String line) {
        return SIGNATURE.matcher(line).matches();
    }

    /// Whether the body begins here although no break was sent.
    static boolean isBodyStart(String line) {
        return Stream.of(UNCLASSIFIED_START, FIELD, SET, OLD_BODY_CLASS)
                .anyMatch(form -> form.matcher(line).matches());
    }

    /// Whether a line of text would be taken for something else.
    static boolean misreadInText(String line) {
        return IN_TEXT.stream().anyMatch(shape -> shape.test(line));
    }

    /// Whether an addressee on a line of its own would be taken for something else.
    static boolean misreadInAddress(String line) {
        return misreadInText(line) || IN_ADDRESS.stream().anyMatch(shape -> shape.test(line));
    }
}
