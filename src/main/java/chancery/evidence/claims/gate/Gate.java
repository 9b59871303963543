package chancery.evidence.claims.gate;

import chancery.database.Reader;
import chancery.directives.wording.Version;
import chancery.evidence.claims.ClaimFinding;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.store.OverrideStore;
import chancery.reports.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what stands against a release: of every text its words and what it says of private
/// persons, of every claim its evidence.
@Service
@Transactional(readOnly = true)
public class Gate {

    private final Claims claims;
    private final OverrideStore overrides;
    private final TextFindings texts;

    Gate(Claims claims, OverrideStore overrides, TextFindings texts) {
        this.claims = claims;
        this.overrides = overrides;
        this.texts = texts;
    }

    /// What is against releasing this version of a directive, by point.
    public List<Objection> ofDirective(UUID directive, Version version, Reader reader) {
        var read =
                version.livePoints().stream()
                        .map(point ->
                                new Text(
                                        new ClaimSubject(
                                                ClaimPlace.POINT, directive, point.number()),
                                        point.text()))
                        .toList();
        return of(directive, read, reader);
    }

    /// What is against releasing a report, by paragraph.
    public List<Objection> ofReport(Report report, Reader reader) {
        var paragraphs = report.text().paragraphs();
        var read =
                IntStream.range(0, paragraphs.size())
                        .mapToObj(i ->
                                new Text(
                                        new ClaimSubject(ClaimPlace.PARAGRAPH, report.id(), i + 1),
                                        paragraphs.get(i).text()))
                        .toList();
        return of(report.id(), read, reader);
    }

    private record Text(ClaimSubject subject, String words) {}

    private List<Objection> of(UUID record, List<Text> read, Reader reader) {
        var passed = overrides.of(record, reader);
        var numbers = read.stream().map(text -> text.subject().number()).toList();
        var ofTexts = read.stream().flatMap(text -> ofText(text, passed, reader));
        var ofClaims =
                claims.of(record, reader).stream()
                        .filter(claim -> numbers.contains(claim.claim().subject().number()))
                        .flatMap(claim -> ofClaim(claim, passed));
        return Stream.concat(ofTexts, ofClaims).toList();
    }

    private Stream<Objection> ofText(Text text, Set<OverrideStore.Passed> passed, Reader reader) {
        return texts.findings(text.subject(), text.words(), reader).stream()
                .map(finding ->
                        new Objection(
                                text.subject(),
                                Optional.empty(),
                                finding,
                                text.words(),
                                isPassed(text.subject(), finding, text.words(), passed)));
    }

    private static Stream<Objection> ofClaim(WeighedClaim claim, Set<OverrideStore.Passed> passed) {
        var subject = claim.claim().subject();
        var statement = claim.claim().said().statement();
        return claim.findings().stream()
                .map(finding ->
                        new Objection(
                                subject,
                                Optional.of(claim.claim().id()),
                                finding,
                                statement,
                                isPassed(subject, finding, statement, passed)));
    }

    private static boolean isPassed(
            ClaimSubject subject,
            ClaimFinding finding,
            String text,
            Set<OverrideStore.Passed> passed) {
        return passed.contains(
                new OverrideStore.Passed(
                        subject.number(), finding.key(), Overrides.digest(subject, text)));
    }
}
