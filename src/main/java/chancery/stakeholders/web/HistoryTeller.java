package chancery.stakeholders.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import chancery.database.Reader;
import chancery.journal.Recorded;
import chancery.stakeholders.Stakeholders;
import chancery.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Tells the history of a record in sentences.
@Component
public class HistoryTeller {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Stakeholders stakeholders;

    HistoryTeller(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    /// A sentence about what happened, and when.
    public record Told(Instant at, String sentence) {}

    /// What happened to a record, newest first.
    ///
    /// @param names of the holders and seats that the sentences mention, by id
    List<Told> history(UUID record, Map<UUID, String> names, Words words, Reader reader) {
        var entries = stakeholders.historyOf(record, reader);
        var officers =
                stakeholders.officerNames(
                        entries.stream().map(Recorded::by).collect(toSet()), reader);
        return entries.stream()
                .map(entry -> new Told(entry.at(), sentence(entry, officers, names, words)))
                .toList()
                .reversed();
    }

    private static String sentence(
            Recorded entry, Map<UUID, String> officers, Map<UUID, String> names, Words words) {
        var facts =
                entry.facts().entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        fact ->
                                                readable(
                                                        fact.getValue().toString(), names, words)));
        facts.put("by", officers.getOrDefault(entry.by(), "Chancery"));
        return words.tell("journal." + entry.kind(), facts);
    }

    private static String readable(String fact, Map<UUID, String> names, Words words) {
        if (DAY.matcher(fact).matches()) {
            return words.day(LocalDate.parse(fact));
        }
        return names.entrySet().stream()
                .filter(known -> known.getKey().toString().equals(fact))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(fact);
    }
}
