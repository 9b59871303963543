package chancery.observations.chapters;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.observations.measures.Intervention;
import chancery.observations.packs.SubjectPacks;
import chancery.observations.packs.TermKind;
import chancery.web.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How many measures stand at a stage, or how many interventions go in a direction, each with all
/// of which it is a part.
///
/// @param rows by name, in the order in which they are told
record MeasureCounts(List<Row> rows, long whole) {

    MeasureCounts {
        rows = List.copyOf(rows);
    }

    /// A part of the whole.
    record Row(String name, long count) {}

    static MeasureCounts byStage(List<MeasureChange> changed, Words words) {
        var counts =
                changed.stream()
                        .flatMap(one -> one.listed().stage().stream())
                        .collect(groupingBy(stage -> stage, TreeMap::new, counting()));
        return new MeasureCounts(
                counts.entrySet().stream()
                        .map(count -> new Row(words.label(count.getKey()), count.getValue()))
                        .toList(),
                changed.size());
    }

    static MeasureCounts byDirection(List<MeasureChange> changed, SubjectPacks packs, Words words) {
        var directions = changed.stream().flatMap(one -> directions(one, packs, words)).toList();
        Map<String, Long> counts =
                directions.stream().collect(groupingBy(name -> name, TreeMap::new, counting()));
        return new MeasureCounts(
                counts.entrySet().stream()
                        .map(count -> new Row(count.getKey(), count.getValue()))
                        .toList(),
                directions.size());
    }

    private static Stream<String> directions(MeasureChange one, SubjectPacks packs, Words words) {
        return one.listed().interventions().stream()
                .map(Intervention::described)
                .map(part ->
                        part.direction()
                                .map(code ->
                                        packs.pack(part.pack())
                                                .name(TermKind.DIRECTION, code, words.locale()))
                                .orElseGet(() -> words.say("observations.no-direction")));
    }
}
