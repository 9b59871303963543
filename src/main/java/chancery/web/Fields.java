package chancery.web;

import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Fault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What a form or a JSON body brought, read field by field; faults are gathered and told together
/// by [#refuseFaults].
///
/// Both are seen alike: a flat list of names such as `points[0].text`. A field that cannot be read
/// yields a harmless stand-in, so that reading goes on; nothing read may be used before
/// [#refuseFaults] was called.
public final class Fields {

    private static final Pattern ROW = Pattern.compile("0|[1-9][0-9]{0,3}");
    private static final int LONGEST_CHOICE = 4_000;

    private final Map<String, List<String>> raw;
    private final String prefix;
    private final List<Fault> faults;
    private final Set<String> known;

    private Fields(
            Map<String, List<String>> raw, String prefix, List<Fault> faults, Set<String> known) {
        this.raw = raw;
        this.prefix = prefix;
        this.faults = faults;
        this.known = known;
    }

    /// The fields of a form or of a flattened body.
    public static Fields of(Map<String, List<String>> raw) {
        return new Fields(new LinkedHashMap<>(raw), "", new ArrayList<>(), new LinkedHashSet<>());
    }

    /// Everything as it was sent, in the order of names: the same in every run of the program.
    public Map<String, List<String>> raw() {
        return Collections.unmodifiableMap(new TreeMap<>(raw));
    }

    /// A text of 1 to the given number of characters, without surrounding space.
    public String text(String name, int most) {
        var text = optionalText(name, most);
        if (text.isEmpty() && !hasFault(name)) {
            fault(name, "web.fault.missing");
        }
        return text.orElse("");
    }

    /// A text, if there is one.
    public Optional<String> optionalText(String name, int most) {
        var text =
                single(name)
                        .map(value -> value.replace("\r\n", "\n").strip())
                        .filter(value -> !value.isEmpty());
        text.filter(value -> value.codePointCount(0, value.length()) > most)
                .ifPresent(value ->
                        fault(
                                name,
                                "web.fault.too-long",
                                most,
                                value.codePointCount(0, value.length())));
        text.filter(value -> Readings.hasControl(value))
                .ifPresent(value -> fault(name, "web.fault.control"));
        return text;
    }

    /// One of the values of an enumeration, by its name in capitals or as written in addresses.
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return choice(name, type, Optional.empty());
    }

    /// One of the values, or a usual one when the field is empty.
    public <E extends Enum<E>> E choice(String name, Class<E> type, E usual) {
        return choice(name, type, Optional.of(usual));
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, Optional<E> usual) {
        var first = type.getEnumConstants()[0];
        return value(
                        name,
                        text -> Readings.choice(type, text),
                        "web.fault.choice",
                        Readings.names(type))
                .or(() -> usual)
                .orElseGet(() -> missing(name, first));
    }

    /// One of the values, if the field is filled.
    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return value(
                name,
                text -> Readings.choice(type, text),
                "web.fault.choice",
                Readings.names(type));
    }

    /// A day written `2026-11-22`, between 1900 and 2200.
    public LocalDate day(String name) {
        return optionalDay(name).orElseGet(() -> missing(name, Readings.EARLIEST));
    }

    public Optional<LocalDate> optionalDay(String name) {
        var day = value(name, LocalDate::parse, "web.fault.day");
        day.filter(found -> !Readings.isInRange(found))
                .ifPresent(found -> fault(name, "web.fault.day-range"));
        return day;
    }

    /// A time with its offset, as in `2026-11-22T10:30:00Z`.
    public Optional<Instant> optionalInstant(String name) {
        var at = value(name, text -> OffsetDateTime.parse(text).toInstant(), "web.fault.instant");
        at.filter(found -> !Readings.isInRange(Days.of(found)))
                .ifPresent(found -> fault(name, "web.fault.day-range"));
        return at;
    }

    /// The time as of which something is asked: with its offset, or a day, then its end in UTC.
    public Optional<Instant> optionalAsOf(String name) {
        return parsed(name, Readings::instantOrEndOfDay, "web.fault.as-of");
    }

    /// A whole number within bounds.
    public int whole(String name, int least, int most) {
        return optionalWhole(name, least, most).orElseGet(() -> missing(name, least));
    }

    public Optional<Integer> optionalWhole(String name, int least, int most) {
        var number = value(name, Integer::valueOf, "web.fault.whole", least, most);
        number.filter(found -> found < least || found > most)
                .ifPresent(found -> fault(name, "web.fault.whole", least, most));
        return number;
    }

    /// Yes when the field says `true`, `on` or `yes`; no when it is missing, empty, `false` or
    /// `no`.
    public boolean yes(String name) {
        return value(name, Readings::yes, "web.fault.yes").orElse(false);
    }

    /// An id of 36 characters.
    public UUID id(String name) {
        return optionalId(name).orElseGet(() -> missing(name, new UUID(0, 0)));
    }

    public Optional<UUID> optionalId(String name) {
        return value(name, Readings::id, "web.fault.id");
    }

    /// Whatever a value's own `parse` reads; what it refuses is told under the given key with the
    /// text sent.
    public <T> Optional<T> parsed(String name, Function<String, T> parse, String message) {
        return value(name, parse, message, single(name).map(Readings::shortened).orElse(""));
    }

    /// All texts sent under one name, as from boxes that were ticked.
    public List<String> texts(String name) {
        known.add(prefix + name);
        var all = new ArrayList<>(raw.getOrDefault(prefix + name, List.of()));
        for (int i = 0; raw.containsKey(prefix + name + "[" + i + "]"); i++) {
            known.add(prefix + name + "[" + i + "]");
            all.addAll(raw.getOrDefault(prefix + name + "[" + i + "]", List.of()));
        }
        all.removeIf(String::isBlank);
        var texts = all.stream().map(String::strip).toList();
        texts.stream()
                .filter(text -> text.length() > LONGEST_CHOICE)
                .findFirst()
                .ifPresent(
                        text -> fault(name, "web.fault.too-long", LONGEST_CHOICE, text.length()));
        if (texts.stream().anyMatch(text -> Readings.hasControl(text))) {
            fault(name, "web.fault.control");
        }
        return texts;
    }

    /// The rows of a list such as `points[0].text`, in the order of their numbers.
    public List<Fields> rows(String name) {
        var start = prefix + name + "[";
        var numbers = new TreeMap<Integer, Fields>();
        for (var field : raw.keySet()) {
            int close = field.startsWith(start) ? field.indexOf("].", start.length()) : -1;
            var digits = close < 0 ? "" : field.substring(start.length(), close);
            if (ROW.matcher(digits).matches()) {
                numbers.put(
                        Integer.valueOf(digits),
                        new Fields(raw, start + digits + "].", faults, known));
            }
        }
        return List.copyOf(numbers.values());
    }

    /// Whether every field of this row is empty.
    public boolean isEmpty() {
        return raw.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .allMatch(field -> field.getValue().stream().allMatch(String::isBlank));
    }

    /// Whether the field was sent with anything in it.
    public boolean has(String name) {
        return raw.getOrDefault(prefix + name, List.of()).stream()
                .anyMatch(text -> !text.isBlank());
    }

    /// Notes a fault of a field, told under a key of the bundles.
    public void fault(String name, String message, Object... arguments) {
        faults.add(Fault.of(prefix + name, message, arguments));
    }

    /// Ends reading: refuses with every fault found, if any.
    public void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }

    /// Ends reading of a call: fields that nobody asked for are faults too, so that a misspelt name
    /// is not overlooked.
    public void refuseFaultsAndUnknown() {
        raw.keySet().stream()
                .filter(field -> !known.contains(field))
                .limit(20)
                .forEach(field ->
                        faults.add(Fault.of(Readings.shortened(field), "web.fault.unknown-field")));
        refuseFaults();
    }

    private boolean hasFault(String name) {
        return faults.stream().anyMatch(fault -> fault.field().equals(prefix + name));
    }

    private <T> T missing(String name, T standIn) {
        if (!hasFault(name)) {
            fault(name, "web.fault.missing");
        }
        return standIn;
    }

    private <T> Optional<T> value(
            String name, Function<String, T> read, String message, Object... arguments) {
        return single(name)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> {
                    try {
                        return Optional.of(read.apply(text));
                    } catch (IllegalArgumentException | DateTimeParseException e) {
                        fault(name, message, arguments);
                        return Optional.empty();
                    }
                });
    }

    private Optional<String> single(String name) {
        known.add(prefix + name);
        var values = raw.getOrDefault(prefix + name, List.of());
        if (values.size() > 1) {
            fault(name, "web.fault.once");
        }
        return values.stream().findFirst();
    }
}
