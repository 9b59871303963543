package chancery.evidence.claims.gate;

import chancery.database.Reader;
import chancery.directives.wording.Version;
import chancery.evidence.claims.ClaimFinding;
import chancery.evidence.claims.ClaimPlace;
import chancery.evidence.claims.ClaimSubject;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.privacy.Dismissals;
import chancery.evidence.privacy.PrivacyFinding;
import chancery.evidence.privacy.PrivacyLint;
import chancery.evidence.privacy.PrivacyRule;
import chancery.evidence.rules.Wording;
import chancery.evidence.rules.WordingRule;
import chancery.evidence.store.OfficialNameStore;
import chancery.evidence.store.OverrideStore;
import chancery.reports.Report;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /// Rules of words that hold of every point; the others are asked of claims alone, and reports
    /// may tell what hosts said in their own words.
    private static final Set<WordingRule> OF_POINTS =
            EnumSet.of(WordingRule.PRESUMED_INNOCENT, WordingRule.PLAIN_WORDS);

    private final Claims claims;
    private final Dismissals dismissals;
    private final OverrideStore overrides;
    private final OfficialNameStore officials;

    Gate(
            Claims claims,
            Dismissals dismissals,
            OverrideStore overrides,
            OfficialNameStore officials) {
        this.claims = claims;
        this.dismissals = dismissals;
        this.overrides = overrides;
        this.officials = officials;
    }

    /// What is against releasing this version of a directive, by point.
    public List<Objection> ofDirective(UUID directive, Version version, Reader reader) {
        var texts =
                version.livePoints().stream()
                        .map(point ->
                                new Text(
                                        new ClaimSubject(
                                                ClaimPlace.POINT, directive, point.number()),
                                        point.text()))
                        .toList();
        return of(directive, texts, reader);
    }

    /// What is against releasing a report, by paragraph.
    public List<Objection> ofReport(Report report, Reader reader) {
        var paragraphs = report.text().paragraphs();
        var texts =
                IntStream.range(0, paragraphs.size())
                        .mapToObj(i ->
                                new Text(
                                        new ClaimSubject(ClaimPlace.PARAGRAPH, report.id(), i + 1),
                                        paragraphs.get(i).text()))
                        .toList();
        return of(report.id(), texts, reader);
    }

    private record Text(ClaimSubject subject, String words) {}

    private List<Objection> of(UUID record, List<Text> texts, Reader reader) {
        var passed = overrides.of(record, reader);
        var numbers = texts.stream().map(text -> text.subject().number()).toList();
        var ofTexts = texts.stream().flatMap(text -> ofText(text, passed, reader));
        var ofClaims =
                claims.of(record, reader).stream()
                        .filter(claim -> numbers.contains(claim.claim().subject().number()))
                        .flatMap(claim -> ofClaim(claim, passed));
        return Stream.concat(ofTexts, ofClaims).toList();
    }

    private Stream<Objection> ofText(Text text, Set<OverrideStore.Passed> passed, Reader reader) {
        return findings(text.subject(), text.words(), reader).stream()
                .map(finding ->
                        new Objection(
                                text.subject(),
                                Optional.empty(),
                                finding,
                                text.words(),
                                isPassed(text.subject(), finding, text.words(), passed)));
    }

    /// What is found in a text that is being written; nothing of it is kept.
    public List<ClaimFinding> findings(ClaimSubject subject, String words, Reader reader) {
        var found = new ArrayList<ClaimFinding>();
        WordingRule.brokenBy(new Wording(words, Set.of(), false)).stream()
                .filter(rule -> subject.place() == ClaimPlace.POINT && OF_POINTS.contains(rule))
                .forEach(rule -> found.add(new ClaimFinding(rule, "")));
        persons(subject.record(), words, reader)
                .forEach(one -> found.add(new ClaimFinding(one.rule(), one.in(words))));
        return List.copyOf(found);
    }

    /// What the text says of private persons; officials in the directory are none.
    public List<PrivacyFinding> persons(UUID record, String words, Reader reader) {
        var found = dismissals.without(record, words, PrivacyLint.findings(words), reader);
        return found.stream()
                .filter(one ->
                        one.rule() != PrivacyRule.NAME_BESIDE_OFFENCE
                                || !officials.isKnown(one.in(words), reader))
                .toList();
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
