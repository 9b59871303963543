package chancery.evidence.claims;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.reports.Reports;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The texts that make claims, who may read them and who may write about them.
@Component
public class ClaimTexts {

    private final Directives directives;
    private final Reports reports;

    ClaimTexts(Directives directives, Reports reports) {
        this.directives = directives;
        this.reports = reports;
    }

    /// The points that claims are written for: those of the amendment that waits, where one does
    /// and the reader may see it, else those in force.
    public Version version(UUID directive, Reader reader) {
        return directives
                .pendingAmendment(directive, reader)
                .orElseGet(() -> directives.directive(directive.toString(), reader).version());
    }

    /// The text of a point or paragraph, if there is one and the reader may see it.
    Optional<String> find(ClaimSubject subject, Reader reader) {
        return Optional.ofNullable(find(List.of(subject), reader).get(subject));
    }

    /// The same of many, each record read once.
    Map<ClaimSubject, String> find(Collection<ClaimSubject> subjects, Reader reader) {
        var texts = new HashMap<ClaimSubject, String>();
        subjects.stream()
                .collect(groupingBy(one -> new ClaimSubject(one.place(), one.record(), 0)))
                .forEach((record, of) -> {
                    var known = texts(record, reader);
                    of.stream()
                            .filter(one -> known.containsKey(one.number()))
                            .forEach(one -> texts.put(one, known.get(one.number())));
                });
        return Map.copyOf(texts);
    }

    private Map<Integer, String> texts(ClaimSubject record, Reader reader) {
        return switch (record.place()) {
            case POINT ->
                    version(record.record(), reader).points().stream()
                            .collect(toMap(Point::number, Point::text));
            case PARAGRAPH -> {
                var paragraphs =
                        reports.report(record.record().toString(), reader).text().paragraphs();
                yield IntStream.range(0, paragraphs.size())
                        .boxed()
                        .collect(toMap(i -> i + 1, i -> paragraphs.get(i).text()));
            }
        };
    }

    public String text(ClaimSubject subject, Reader reader) {
        return find(subject, reader)
                .orElseThrow(() -> new NotFound(subject.place().name(), subject.number()));
    }

    /// The label under which entries about it are journalled.
    public int entryLabel(ClaimSubject subject, Reader reader) {
        var key = subject.record().toString();
        return switch (subject.place()) {
            case POINT -> directives.directive(key, reader).core().label();
            case PARAGRAPH -> reports.report(key, reader).core().label();
        };
    }

    /// Reference or subject of the record, as a line.
    public String title(ClaimSubject subject, Reader reader) {
        var key = subject.record().toString();
        return switch (subject.place()) {
            case POINT -> {
                var directive = directives.directive(key, reader);
                yield directive.reference().orElse("")
                        + " "
                        + directive.version().instruction().subject();
            }
            case PARAGRAPH -> reports.report(key, reader).text().subject();
        };
    }

    /// Its page.
    public String address(ClaimSubject subject) {
        return switch (subject.place()) {
            case POINT -> "/directives/" + subject.record() + "#point-" + subject.number();
            case PARAGRAPH -> "/reports/" + subject.record();
        };
    }

    /// Desks write claims of points, officers of the mission those of its reports.
    public boolean mayWrite(ClaimSubject subject, Officer officer) {
        return switch (subject.place()) {
            case POINT -> officer.is(Role.DESK);
            case PARAGRAPH ->
                    reports.mayWrite(reports.report(subject.record().toString(), officer), officer);
        };
    }

    void requireWriter(ClaimSubject subject, Officer by) {
        text(subject, by);
        if (!mayWrite(subject, by)) {
            throw new NotAllowed("evidence.refusal.claims");
        }
    }
}
