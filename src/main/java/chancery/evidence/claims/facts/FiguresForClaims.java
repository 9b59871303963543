package chancery.evidence.claims.facts;

import chancery.database.Reader;
import chancery.evidence.claims.strength.Lowering;
import chancery.evidence.figures.FigureFacts;
import chancery.evidence.figures.FigureFilter;
import chancery.evidence.figures.Figures;
import chancery.evidence.figures.Finding;
import chancery.evidence.rules.Rule;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceRule;
import chancery.evidence.sources.Sources;
import chancery.kernel.Days;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Asks the door to figures what each of them can carry.
@Component
class FiguresForClaims implements ClaimFigures {

    /// More unknown than this, and the unknown could turn the direction.
    private static final double MUCH_UNKNOWN = 0.1;

    private final Figures figures;
    private final Sources sources;
    private final Clock clock;

    FiguresForClaims(Figures figures, Sources sources, Clock clock) {
        this.figures = figures;
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public Optional<FigureFact> fact(UUID figure, Reader reader) {
        try {
            return Optional.of(fact(figures.facts(figure, reader), reader));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    private FigureFact fact(FigureFacts facts, Reader reader) {
        var described = sources.sources(facts.sourceIds(), reader).values();
        boolean stands = described.stream().noneMatch(Source::isRetracted);
        return new FigureFact(
                facts.id(),
                facts.title(),
                "/evidence/figures/" + facts.id(),
                facts.value().map(EstimateWords::of).orElse(""),
                stands ? facts.sources() : List.of(),
                facts.publishers(),
                !facts.capture().isEmpty(),
                facts.stages(),
                lowering(facts),
                findings(facts, List.copyOf(described)));
    }

    private static Lowering lowering(FigureFacts facts) {
        var how = facts.comparability();
        return new Lowering(
                facts.events(),
                how.acrossCountries(),
                how.groupsUnadjusted(),
                how.baseOmitsSome(),
                how.noDifference(),
                how.unknownPart() > MUCH_UNKNOWN && !how.boundsKeepDirection(),
                how.flagged(),
                facts.findings().stream()
                        .anyMatch(finding -> finding.sentence().name().contains("REVERS")),
                facts.period().from().getYear());
    }

    /// The rules it breaks, and those its sources break; a table is kept with its dataset.
    private List<Rule> findings(FigureFacts facts, List<Source> described) {
        boolean corrected = !facts.troubled().isEmpty();
        var today = Days.of(clock.instant());
        return Stream.<Rule>concat(
                        facts.findings().stream().map(Finding::rule),
                        described.stream()
                                .flatMap(source -> SourceRule.brokenBy(source, today).stream())
                                .filter(rule ->
                                        rule != SourceRule.COPY_KEPT
                                                && (corrected
                                                        || rule != SourceRule.CORRECTION_READ)))
                .distinct()
                .toList();
    }

    @Override
    public List<Choice> choices(Reader reader) {
        return figures.list(FigureFilter.all(), reader).stream()
                .map(saved -> new Choice(saved.id(), saved.draft().title()))
                .toList();
    }
}
