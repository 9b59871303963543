package chancery.access;

import chancery.access.store.OfficerStore;
import chancery.database.Reader;
import chancery.journal.Entry;
import chancery.journal.Journal;
import chancery.journal.Recorded;
import chancery.web.HistoryLine;
import chancery.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells what happened to a record as sentences: officers by name, days and times in words.
///
/// The sentence of a kind of entry stands under `journal.<Kind>`; where one of its facts is a value
/// of an enumeration, `journal.<Kind>.<VALUE>` goes before.
@Service
@Transactional(readOnly = true)
public class Histories {

    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Journal journal;
    private final OfficerStore officers;

    Histories(Journal journal, OfficerStore officers) {
        this.journal = journal;
        this.officers = officers;
    }

    /// The names of officers, by id; whoever signed in may know them.
    public Map<UUID, String> namesOf(Set<UUID> ids, Reader reader) {
        return officers.names(ids, reader);
    }

    /// What happened to a record, newest first, as far as the reader may know.
    public List<HistoryLine> of(UUID record, Words words, Reader reader) {
        var entries = journal.historyOf(record, reader);
        var names = officers.names(idsIn(entries), reader);
        var lines = new ArrayList<HistoryLine>();
        for (var entry : entries) {
            lines.addFirst(new HistoryLine(entry.at(), sentence(entry, names, words)));
        }
        return List.copyOf(lines);
    }

    private static Set<UUID> idsIn(List<Recorded> entries) {
        var ids = new HashSet<UUID>();
        for (var entry : entries) {
            ids.add(entry.by());
            entry.facts().values().stream().flatMap(value -> id(value).stream()).forEach(ids::add);
        }
        return ids;
    }

    private static Optional<UUID> id(Object value) {
        return value instanceof String text && ID.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static String sentence(Recorded entry, Map<UUID, String> names, Words words) {
        var facts = new HashMap<String, String>();
        entry.facts().forEach((name, value) -> facts.put(name, inWords(value, names, words)));
        facts.put(
                "by",
                entry.by().equals(Entry.NOBODY) ? "Chancery" : names.getOrDefault(entry.by(), "–"));
        return words.tell(key(entry, words), facts);
    }

    private static String key(Recorded entry, Words words) {
        var kind = "journal." + entry.kind();
        return entry.facts().values().stream()
                .map(value -> kind + "." + value)
                .filter(words::has)
                .findFirst()
                .orElse(kind);
    }

    private static String inWords(Object value, Map<UUID, String> names, Words words) {
        return switch (value) {
            case List<?> many when many.isEmpty() -> "–";
            case List<?> many ->
                    many.stream()
                            .map(each -> inWords(each, names, words))
                            .collect(Collectors.joining(", "));
            default ->
                    id(value)
                            .flatMap(id -> Optional.ofNullable(names.get(id)))
                            .orElseGet(() -> dated(value.toString(), words));
        };
    }

    private static String dated(String text, Words words) {
        try {
            return switch (text.length()) {
                case 10 -> words.day(LocalDate.parse(text));
                case 20, 24, 27, 30 -> words.time(Instant.parse(text));
                default -> text;
            };
        } catch (DateTimeParseException notADate) {
            return text;
        }
    }
}
