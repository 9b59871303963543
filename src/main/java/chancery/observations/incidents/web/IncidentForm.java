package chancery.observations.incidents.web;

import chancery.evidence.sources.Source;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.OffenceCategory;
import chancery.web.Option;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the form of an incident starts with.
///
/// @param draft that is written over; a new one when empty
/// @param cited sources that stand in it already
public record IncidentForm(
        Optional<IncidentDraft> draft,
        List<Option> hosts,
        List<Option> categories,
        Map<UUID, Source> cited) {

    public static final int SOURCE_ROWS = 3;
    public static final int BEARING_ROWS = 2;

    public IncidentForm {
        hosts = List.copyOf(hosts);
        categories = List.copyOf(categories);
        cited = Map.copyOf(cited);
    }

    /// Where the form is sent.
    public String action() {
        return draft.map(one -> "/observations/incidents/drafts/" + one.id())
                .orElse("/observations/incidents");
    }

    /// What stands in a field of the draft.
    public String value(String name) {
        return draft.map(one -> one.fields().getOrDefault(name, List.of())).stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse("");
    }

    /// The sections and divisions of the classification.
    static List<Option> categories(Words words) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("observations.choose")));
        OffenceCategory.all().stream()
                .map(one ->
                        new Option(
                                one.code(),
                                (one.isSection() ? "" : "\u2003")
                                        + one.code()
                                        + " "
                                        + one.title(words.locale())))
                .forEach(options::add);
        return options;
    }
}
