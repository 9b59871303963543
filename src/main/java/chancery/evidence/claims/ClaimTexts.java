package chancery.evidence.claims;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.directives.wording.Point;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.reports.Reports;
import java.util.Optional;
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

    /// The text of a point or paragraph, if there is one and the reader may see it.
    Optional<String> find(ClaimSubject subject, Reader reader) {
        return switch (subject.place()) {
            case POINT ->
                    directives
                            .directive(subject.record().toString(), reader)
                            .version()
                            .point(subject.number())
                            .map(Point::text);
            case PARAGRAPH -> {
                var paragraphs =
                        reports.report(subject.record().toString(), reader).text().paragraphs();
                yield subject.number() > paragraphs.size()
                        ? Optional.empty()
                        : Optional.of(paragraphs.get(subject.number() - 1).text());
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
