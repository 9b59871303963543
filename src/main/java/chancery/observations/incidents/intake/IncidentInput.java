package chancery.observations.incidents.intake;

import chancery.evidence.sources.CitationFields;
import chancery.evidence.sources.Cited;
import chancery.kernel.CountryCode;
import chancery.observations.incidents.Count;
import chancery.observations.incidents.CountKind;
import chancery.observations.incidents.GeoPrecision;
import chancery.observations.incidents.IncidentText;
import chancery.observations.incidents.MatterStatus;
import chancery.observations.incidents.OffenceCategory;
import chancery.observations.incidents.RightsCategory;
import chancery.observations.incidents.StatusOn;
import chancery.observations.incidents.TimePrecision;
import chancery.observations.incidents.WrittenIncident;
import chancery.observations.incidents.WrittenIncident.BearingWish;
import chancery.web.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads an incident field by field; there is no field for any person, so one that is sent is
/// unknown and refused.
public final class IncidentInput {

    public static final int LONGEST_PLACE = 120;
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_NOTE = 500;

    private IncidentInput() {}

    /// @param today nothing can have happened after it
    public static WrittenIncident read(Fields fields, LocalDate today) {
        var occurredOn = fields.day("occurredOn");
        if (occurredOn.isAfter(today)) {
            fields.fault("occurredOn", "observations.fault.day-ahead");
        }
        var text =
                new IncidentText(
                        host(fields),
                        occurredOn,
                        fields.choice("timePrecision", TimePrecision.class, TimePrecision.DAY),
                        fields.text("place", LONGEST_PLACE),
                        fields.choice("geoPrecision", GeoPrecision.class, GeoPrecision.TOWN),
                        category(fields),
                        fields.optionalChoice("rights", RightsCategory.class),
                        fields.yes("biasRecorded"),
                        counts(fields),
                        fields.optionalText("summary", LONGEST_TEXT).orElse(""),
                        fields.optionalText("response", LONGEST_TEXT).orElse(""),
                        List.of(),
                        List.of());
        return new WrittenIncident(
                text, status(fields, occurredOn, today), sources(fields), bearings(fields));
    }

    private static CountryCode host(Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "observations.fault.host");
        if (host.isEmpty() && !fields.has("host")) {
            fields.fault("host", "web.fault.missing");
        }
        return host.orElse(new CountryCode("XX"));
    }

    private static OffenceCategory category(Fields fields) {
        var category =
                fields.parsed("category", OffenceCategory::parse, "observations.fault.category");
        if (category.isEmpty() && !fields.has("category")) {
            fields.fault("category", "web.fault.missing");
        }
        return category.orElse(OffenceCategory.all().getFirst());
    }

    private static List<Count> counts(Fields fields) {
        return Stream.of(CountKind.values())
                .flatMap(kind ->
                        fields
                                .parsed(
                                        fieldOf(kind),
                                        text -> Count.parse(kind, text),
                                        "observations.fault.count")
                                .stream())
                .toList();
    }

    /// The name of the field that holds a number of this kind.
    public static String fieldOf(CountKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static StatusOn status(Fields fields, LocalDate occurredOn, LocalDate today) {
        var status = fields.choice("status", MatterStatus.class);
        var on = fields.optionalDay("statusOn").orElse(occurredOn);
        if (on.isBefore(occurredOn)) {
            fields.fault("statusOn", "observations.fault.status-early", occurredOn);
        }
        if (on.isAfter(today)) {
            fields.fault("statusOn", "observations.fault.day-ahead");
        }
        return new StatusOn(status, on);
    }

    private static List<Cited> sources(Fields fields) {
        return fields.rows("sources").stream()
                .filter(row -> !isLeftEmpty(row))
                .map(CitationFields::cited)
                .toList();
    }

    /// A row in which only choices stand, as forms send it when nobody filled it.
    private static boolean isLeftEmpty(Fields row) {
        return Stream.of("source", "title", "publisher", "passage", "address", "identifier")
                .noneMatch(row::has);
    }

    private static List<BearingWish> bearings(Fields fields) {
        return fields.rows("bearings").stream()
                .filter(row -> !row.isEmpty())
                .map(row ->
                        new BearingWish(
                                row.text("directive", 60),
                                row.text("note", LONGEST_NOTE),
                                row.id("source")))
                .toList();
    }
}
