package chancery.demonstration.loop;

import static java.util.stream.Collectors.toMap;

import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.engagements.joint.Partner;
import chancery.kernel.CountryCode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads which states joined an approach; what is told of one stands in a table of its own.
final class PartnerReader {

    private PartnerReader() {}

    static List<Partner> partners(ScenarioRow engagement) {
        var told =
                ScenarioTable.read("steps/partners").stream()
                        .filter(row -> row.text("engagement").equals(engagement.text("engagement")))
                        .collect(toMap(row -> row.text("state"), PartnerReader::partner));
        return Stream.concat(
                        engagement.words("partners").stream()
                                .filter(state -> !told.containsKey(state))
                                .map(CountryCode::new)
                                .map(Partner::joined),
                        told.values().stream())
                .sorted(Comparator.comparing(Partner::state))
                .toList();
    }

    private static Partner partner(ScenarioRow row) {
        return new Partner(
                new CountryCode(row.text("state")),
                row.text("led").equals("yes"),
                row.text("spoke").equals("yes"),
                row.words("points").stream().map(Integer::valueOf).toList(),
                row.text("may_be_told"));
    }
}
