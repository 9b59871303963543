package chancery.boards.acts;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.boards.Ratio;
import chancery.boards.facts.Facts;
import chancery.kernel.CountryCode;
import chancery.observations.measures.MeasureListed;
import chancery.observations.measures.MeasureStage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What hosts did that answers points of a directive or keeps a promise made under it.
///
/// @param inForce of the hosts asked, those in which such a measure applies
/// @param stages how many measures stand at each stage
/// @param measures by host, those recorded first at the top
public record HostActs(
        Ratio inForce, Map<MeasureStage, Long> stages, List<MeasureListed> measures) {

    public HostActs {
        stages = Map.copyOf(stages);
        measures = List.copyOf(measures);
    }

    public static HostActs of(Facts facts, List<MeasureListed> found) {
        var asked = new TreeSet<CountryCode>();
        facts.taskings().forEach(tasked -> asked.add(tasked.host()));
        return new HostActs(
                Ratio.of(asked, host -> true, host -> isInForceIn(host, found)),
                found.stream()
                        .flatMap(one -> one.stage().stream())
                        .collect(groupingBy(stage -> stage, TreeMap::new, counting())),
                found.reversed().stream()
                        .sorted((one, two) -> one.measure().host().compareTo(two.measure().host()))
                        .toList());
    }

    private static boolean isInForceIn(CountryCode host, List<MeasureListed> found) {
        return found.stream()
                .filter(one -> one.measure().host().equals(host))
                .anyMatch(one -> one.stage().filter(MeasureStage::applies).isPresent());
    }
}
