package chancery.evidence.web.claims;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.engagements.exchange.AnswerElsewhere;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.missions.places.Gazetteer;
import chancery.missions.places.Region;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How hosts of one region answered a point at one level, counted.
public record AnswersByRegion(
        int point, String region, ApproachLevel level, Map<HostResponse, Long> counts) {

    static List<AnswersByRegion> of(
            List<AnswerElsewhere> answers, Gazetteer places, Words words, LocalDate today) {
        record Row(int point, String region, ApproachLevel level) {}
        return answers.stream()
                .collect(
                        groupingBy(
                                answer ->
                                        new Row(
                                                answer.point(),
                                                region(answer.host(), places, words, today),
                                                answer.level()),
                                groupingBy(AnswerElsewhere::response, TreeMap::new, counting())))
                .entrySet()
                .stream()
                .map(entry ->
                        new AnswersByRegion(
                                entry.getKey().point(),
                                entry.getKey().region(),
                                entry.getKey().level(),
                                entry.getValue()))
                .sorted(
                        Comparator.comparingInt(AnswersByRegion::point)
                                .thenComparing(AnswersByRegion::region)
                                .thenComparing(AnswersByRegion::level))
                .toList();
    }

    /// The name of the region of the world, or of the host where it lies in none.
    private static String region(CountryCode host, Gazetteer places, Words words, LocalDate today) {
        var geography = places.geography();
        return geography.regions().stream()
                .filter(region -> region.parent().isEmpty())
                .filter(region -> geography.countriesOf(region, today).contains(host))
                .map(Region::name)
                .map(name -> name.in(words.locale()))
                .findFirst()
                .orElse(host.text());
    }
}
