package chancery.evidence.gate;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Caller;
import chancery.testing.Ministry;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A table of an invented office, taken in through the API, and figures picked from it.
///
/// In 2024 the victims by citizenship are ten more than all victims; in 2023 they add up.
public final class GateTable {

    public static final String ALL_SAID =
            "NOT_ADJUSTED_FOR_AGE_AND_SEX RATES_AND_DIFFERENCE VISITORS_MAY_BE_COUNTED MIGRATION_ACTS_COUNTED EXTREME_YEAR";

    private static final String GUIDE =
            """
            {"table": "Northland 7", "title": "Persons by citizenship", "publisher": "Office of Northland", "area": "area",
             "unit": "unit", "metric": "unit: per 100000=RATE; *=COUNT",
             "stage": "stage: victim=VICTIM; suspected=SUSPECTED; convicted=CONVICTED; *=RESIDENT",
             "group": "group", "basis": "CITIZENSHIP", "definition": "=citizenship on the day of counting", "everybody": "ALL",
             "parts": "FOR; NAT", "period": "year", "value": "value", "dimensions": "area; stage; group; unit"}
            """;
    private static final String ROWS =
            """
            area,stage,group,unit,year,value
            Northland,victim,FOR,persons,2023,80
            Northland,victim,NAT,persons,2023,390
            Northland,victim,ALL,persons,2023,470
            Northland,victim,FOR,persons,2024,90
            Northland,victim,NAT,persons,2024,400
            Northland,victim,ALL,persons,2024,480
            Northland,victim,FOR,per 100000,2024,180
            Northland,suspected,FOR,persons,2024,200
            Northland,suspected,NAT,persons,2024,900
            Northland,convicted,FOR,persons,2024,100
            Northland,convicted,NAT,persons,2024,400
            Northland,resident,FOR,persons,2023,48000
            Northland,resident,NAT,persons,2023,401000
            Northland,resident,FOR,persons,2024,50000
            Northland,resident,NAT,persons,2024,400000
            Small Bay,victim,FOR,persons,2024,3
            Small Bay,victim,NAT,persons,2024,60
            Small Bay,resident,FOR,persons,2024,2000
            Small Bay,resident,NAT,persons,2024,20000
            """;

    private final Caller desk;
    private final String dataset;
    private final JsonNode series;

    private GateTable(Caller desk, String dataset, JsonNode series) {
        this.desk = desk;
        this.dataset = dataset;
        this.series = series;
    }

    /// Its own table for each ministry, taken once.
    public static GateTable taken(Ministry ministry) {
        return taken(ministry, "7", Map.of());
    }

    /// @param number of the table at its office
    /// @param rest what else is said of the file, such as its `source`
    public static GateTable taken(Ministry ministry, String number, Map<String, String> rest) {
        var desk = ministry.callerOf(ministry.desk());
        var table = "Northland " + number;
        var guide = desk.post("/api/v1/table-guides", GUIDE.replace("Northland 7", table));
        assertThat(guide.status()).as(guide.body()).isEqualTo(201);
        var fields = new HashMap<>(rest);
        fields.put("table", table);
        var made =
                desk.upload(
                        "/api/v1/datasets",
                        fields,
                        "northland.csv",
                        ROWS.getBytes(StandardCharsets.UTF_8));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        var dataset = made.json().get("id").asString();
        var series = desk.get("/api/v1/datasets/" + dataset + "/series").json().get("items");
        return new GateTable(desk, dataset, series);
    }

    public String dataset() {
        return dataset;
    }

    /// @param what place, stage, group and unit, as in `Northland victim FOR persons`
    private String series(String what) {
        for (var each : series) {
            if (Stream.of("area", "stage", "group", "unit")
                    .map(name -> each.get(name).asString())
                    .collect(joining(" "))
                    .equalsIgnoreCase(what)) {
                return each.get("id").asString();
            }
        }
        throw new AssertionError("no series " + what + " in " + series);
    }

    /// One side: label, what is counted, and what it is divided by where that is named.
    public String side(String label, String numerator, String... denominator) {
        var base =
                denominator.length == 0
                        ? ""
                        : ", \"denominator\": \"" + series(denominator[0]) + "\"";
        return "{\"label\": \""
                + label
                + "\", \"numerator\": \""
                + series(numerator)
                + "\""
                + base
                + "}";
    }

    /// Both groups of a place at a stage, each over its residents.
    public String bothGroups(String place, String stage) {
        return side(
                        "Foreign citizens",
                        place + " " + stage + " FOR persons",
                        place + " resident FOR persons")
                + ", "
                + side(
                        "Nationals",
                        place + " " + stage + " NAT persons",
                        place + " resident NAT persons");
    }

    private static String json(String kind, String year, String said, String sides) {
        var words =
                Stream.of(said.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "\"" + word + "\"")
                        .collect(joining(", "));
        return """
        {"title": "Northland %s", "kind": "%s", "to": "%s", "said": [%s], "sides": [%s],
         "againstNotPublished": "The office says that it publishes none.", "mirrorNone": "No such table at home.",
         "leftOut": "The point speaks of these alone."}
        """
                .formatted(year, kind, year, words, sides);
    }

    /// Saves a figure and says under which id.
    public String figure(String kind, String year, String said, String sides) {
        var made = desk.post("/api/v1/figures", json(kind, year, said, sides));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.json().get("id").asString();
    }

    /// Says it anew.
    public void again(String figure, String kind, String year, String said, String sides) {
        var made =
                desk.post("/api/v1/figures/" + figure + "/versions", json(kind, year, said, sides));
        assertThat(made.status()).as(made.body()).isEqualTo(200);
    }
}
