package chancery.observations.incidents.release;

import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What must hold before an incident is released.
public enum IncidentRule {
    /// A public or official source with its date and a copy that is kept.
    ARCHIVED_SOURCE(release ->
            release.cited().stream()
                    .anyMatch(source ->
                            source.described().published().isPresent()
                                    && source.copy().isPresent())),
    SOURCES_STAND(release -> release.cited().stream().noneMatch(Source::isRetracted)),
    CREDIBILITY_GRADED(release ->
            release.text().sources().stream().allMatch(cited -> cited.credibility().isPresent())),
    /// Nobody confirms what they wrote themselves.
    CONFIRMED_BY_ANOTHER(Ready::isConfirmedByAnother),
    BEARING_ON_OFFICIAL_SOURCE(
            release -> release.bearingSources().stream().allMatch(IncidentRule::isOfficial)),
    SUMMARY_WRITTEN(release -> !release.text().summary().isBlank());

    private static final Set<SourceKind> OFFICIAL =
            EnumSet.of(
                    SourceKind.OFFICIAL_STATISTICS,
                    SourceKind.OFFICIAL_STATEMENT,
                    SourceKind.COURT,
                    SourceKind.LEGISLATION,
                    SourceKind.AUDITED_REPORT);

    private final Predicate<Ready> holds;

    IncidentRule(Predicate<Ready> holds) {
        this.holds = holds;
    }

    /// Whether a source speaks for an authority.
    public static boolean isOfficial(Source source) {
        return OFFICIAL.contains(source.described().kind());
    }

    static List<IncidentRule> brokenBy(Ready release) {
        return Stream.of(values()).filter(rule -> !rule.holds.test(release)).toList();
    }
}
