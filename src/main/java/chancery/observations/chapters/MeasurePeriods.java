package chancery.observations.chapters;

import static java.util.stream.Collectors.groupingBy;

import chancery.database.Reader;
import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import chancery.observations.coding.Finding;
import chancery.observations.coding.Findings;
import chancery.observations.ladder.Contribution;
import chancery.observations.ladder.Contributions;
import chancery.observations.measures.Course;
import chancery.observations.measures.MeasureFilter;
import chancery.observations.measures.MeasureListed;
import chancery.observations.measures.Measures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door that tells what hosts decided in a period, as known at an instant.
@Service
@Transactional(readOnly = true)
public class MeasurePeriods {

    private final Measures measures;
    private final Findings findings;
    private final Contributions contributions;

    MeasurePeriods(Measures measures, Findings findings, Contributions contributions) {
        this.measures = measures;
        this.findings = findings;
        this.contributions = contributions;
    }

    /// The measures of a host, or of all hosts, that reached a stage in these days.
    public List<MeasureChange> changed(
            Optional<CountryCode> host, Period days, Instant known, Reader reader) {
        var filter = MeasureFilter.knownAt(known);
        var listed = measures.list(host.map(filter::in).orElse(filter), reader);
        var ids = listed.stream().map(one -> one.measure().id()).toList();
        var courses = measures.coursesOf(ids, known, reader);
        var found = findings.findings(known, reader).stream().collect(groupingBy(Finding::measure));
        var judged =
                contributions.known(known, reader).stream()
                        .collect(groupingBy(Contribution::measure));
        return listed.stream()
                .map(one -> change(one, days, courses, found, judged))
                .filter(change -> !change.moves().isEmpty())
                .toList();
    }

    private static MeasureChange change(
            MeasureListed one,
            Period days,
            Map<UUID, Course> courses,
            Map<UUID, List<Finding>> found,
            Map<UUID, List<Contribution>> judged) {
        var id = one.measure().id();
        return new MeasureChange(
                one,
                courses.getOrDefault(id, new Course(List.of())).facts().stream()
                        .filter(fact -> days.includes(fact.on()))
                        .toList(),
                found.getOrDefault(id, List.of()),
                judged.getOrDefault(id, List.of()));
    }
}
