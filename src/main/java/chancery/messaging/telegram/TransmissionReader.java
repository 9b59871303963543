package chancery.messaging.telegram;

import chancery.messaging.Parsed.Line;
import chancery.messaging.Spaces;
import chancery.messaging.telegram.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sorts the lines of one transmission by walking through its parts: prologue, routing, address,
/// head of the body, text, end. A missing part is passed over.
final class TransmissionReader {

    private enum State {
        PROLOGUE,
        ROUTING,
        ADDRESS,
        BODYHEAD,
        TEXT,
        END
    }

    private static final Pattern NAMES = Pattern.compile("(DRAFTED|APPROVED|CLEARED) BY:?\\s*(.*)");
    private static final Pattern CLEARING_OFFICE = Pattern.compile("[A-Z]+(?:/[A-Z]+)*:[A-Z].*");
    private static final Pattern ROUTING =
            Pattern.compile(
                    "V?ZCZC.*|([ZOPRYM])\\1 R[A-Z]{4,}.*|DE R[A-Z]{4,}.*|Z[A-Z]{2} [A-Z]{5}\\b.*"
                            + "|[ZOPRYM][A-Z]{7} R[A-Z]{6}.*");
    private static final Pattern PROLOGUE =
            Pattern.compile(
                    "(?:ORIGIN|ACTION|INFO|TO) .*|DESIRED DISTRIBUTION.*|-{6,}.*"
                            + "|(?:[A-Z]{1,6}-\\d{2}\\s*)+(?:/\\d{3}.*)?|FLASH|IMMEDIATE|PRIORITY|ROUTINE");
    private static final Pattern WITH_ROUTING = Pattern.compile("(?:R[A-Z]{4,7}|ZEN)/(.*)");
    private static final int HANGING = 5;

    private State state = State.PROLOGUE;
    private boolean routed;
    private boolean gap;
    private boolean topicSeen;
    private boolean setOpen;
    private boolean ended;
    private Optional<Field> open = Optional.empty();
    private final List<Field> fields = new ArrayList<>();
    private final List<Line> text = new ArrayList<>();

    Transmission read(List<Line> lines) {
        lines.forEach(this::read);
        return new Transmission(List.copyOf(fields), List.copyOf(text), routed, ended);
    }

    private void read(Line line) {
        switch (state) {
            case PROLOGUE, ROUTING -> prologue(line);
            case ADDRESS -> address(line);
            case BODYHEAD -> bodyHead(line);
            case TEXT -> text(line);
            case END -> end(line);
        }
        gap = line.isBlank();
    }

    private void go(State next, Line line) {
        state = next;
        open = Optional.empty();
        read(line);
    }

    private void add(Kind kind, Line line, String words) {
        var field = Field.of(kind, line, words);
        fields.add(field);
        open = Optional.of(field);
    }

    /// Whether the line hung below an open one; blank lines close it.
    private boolean carriedOn(Line line) {
        boolean hangs = !gap && !line.isBlank() && Spaces.before(line.text()) >= HANGING;
        if (hangs && open.isPresent()) {
            open.get().carryOn(line);
            return true;
        }
        return line.isBlank();
    }

    private void prologue(Line line) {
        var words = line.text();
        var address = Shapes.ADDRESS.matcher(words);
        var name = NAMES.matcher(words);
        if (carriedOn(line)) {
            return;
        }
        if (Shapes.PRECEDENCE.matcher(words).matches() || words.startsWith("FM ")) {
            go(State.ADDRESS, line);
        } else if (words.equals("BT") || Shapes.FIELD.matcher(words).matches()) {
            go(State.BODYHEAD, line);
        } else if (name.matches()) {
            add(Kind.valueOf(name.group(1)), line, name.group(2));
        } else if (isClearing(words)) {
            add(Kind.CLEARED, line, words);
        } else if (ROUTING.matcher(words).matches()) {
            state = State.ROUTING;
            routed = true;
            add(Kind.KEPT, line, words);
        } else {
            boolean known = PROLOGUE.matcher(words).matches() || fields.isEmpty();
            add(known || address.matches() ? Kind.KEPT : Kind.UNKNOWN, line, words);
        }
    }

    private boolean isClearing(String words) {
        return CLEARING_OFFICE.matcher(words).matches()
                && fields.stream().anyMatch(field -> field.kind() == Kind.APPROVED);
    }

    private void address(Line line) {
        var words = line.text();
        var address = Shapes.ADDRESS.matcher(words);
        if (carriedOn(line)) {
            return;
        }
        if (words.equals("BT")) {
            state = State.BODYHEAD;
            open = Optional.empty();
        } else if (Shapes.PRECEDENCE.matcher(words).matches()) {
            add(Kind.PRECEDENCE, line, words);
        } else if (address.matches()) {
            add(addressKind(address.group(1)), line, plain(address.group(2)));
        } else if (Shapes.isBodyStart(words)) {
            go(State.BODYHEAD, line);
        } else {
            add(nextAddressee(), line, plain(words));
        }
    }

    private static Kind addressKind(String word) {
        return switch (word) {
            case "FM" -> Kind.FROM;
            case "TO" -> Kind.ACTION;
            case "INFO" -> Kind.INFO;
            default -> Kind.KEPT;
        };
    }

    /// An addressee on its own line belongs with the one above it.
    private Kind nextAddressee() {
        var above =
                open.or(() -> fields.isEmpty() ? Optional.empty() : Optional.of(fields.getLast()));
        return above.map(Field::kind)
                .filter(kind -> kind == Kind.ACTION || kind == Kind.INFO)
                .orElse(Kind.UNKNOWN);
    }

    private String plain(@Nullable String name) {
        var words = name == null ? "" : name.strip();
        var found = WITH_ROUTING.matcher(words);
        return routed && found.matches() ? found.group(1).replaceFirst(" \\d{4}$", "") : words;
    }

    private void bodyHead(Line line) {
        var words = line.text();
        var field = Shapes.FIELD.matcher(words);
        var set = Shapes.SET.matcher(words);
        if (setOpen && !set.matches() && !words.equals("BT")) {
            carryOnSet(line, line.text());
        } else if (words.equals("BT")) {
            state = State.END;
            ended = true;
        } else if (set.matches()) {
            set(line, set.group(1), set.group(2));
        } else if (carriedOn(line)) {
            return;
        } else if (field.matches()) {
            topicSeen = true;
            add(fieldKind(field.group(1)), line, field.group(2));
        } else if (Shapes.NUMBERED.matcher(words).matches() || (topicSeen && gap)) {
            go(State.TEXT, line);
        } else if (topicSeen && open.isPresent()) {
            open.get().carryOn(line);
        } else {
            boolean classified =
                    fields.stream().anyMatch(seen -> seen.kind() == Kind.CLASSIFICATION);
            add(classified ? Kind.CAPTION : Kind.CLASSIFICATION, line, words);
        }
    }

    private static Kind fieldKind(String keyword) {
        var word = keyword.toUpperCase(Locale.ROOT);
        if (word.startsWith("TAG")) {
            return Kind.TAGS;
        }
        if (word.startsWith("SUBJ")) {
            return Kind.SUBJECT;
        }
        return word.startsWith("REF") ? Kind.REFERENCES : Kind.KEPT;
    }

    private static final Map<String, Kind> SETS =
            Map.of("SUBJ", Kind.SET_SUBJECT, "REF", Kind.SET_REFERENCE);

    private void set(Line line, String name, String words) {
        topicSeen = true;
        if (name.equals("RMKS") || name.startsWith("GENTEXT")) {
            setOpen = false;
            go(State.TEXT, new Line(line.number(), words));
            return;
        }
        add(SETS.getOrDefault(name, Kind.KEPT), line, "");
        carryOnSet(line, words);
    }

    /// Up to the end of the set; another may follow on the same line.
    private void carryOnSet(Line line, String words) {
        var next = Shapes.NEXT_SET.matcher(words);
        boolean more = next.find();
        var own = more ? words.substring(0, next.start()) : words;
        open.ifPresent(field -> field.carryOn(new Line(line.number(), own)));
        setOpen = !more && !own.strip().endsWith("//");
        if (more) {
            bodyHead(new Line(line.number(), words.substring(next.end())));
        }
    }

    private void text(Line line) {
        if (Shapes.isEnd(line.text())) {
            state = State.END;
            ended = true;
        } else if (line.text().startsWith("MSGID/")) {
            text.forEach(read -> fields.add(Field.of(Kind.KEPT, read, read.text())));
            text.clear();
            go(State.BODYHEAD, line);
        } else {
            text.add(line);
        }
    }

    private void end(Line line) {
        if (!line.isBlank() && !Shapes.isEnd(line.text())) {
            add(Kind.KEPT, line, line.text());
        }
    }
}
