package chancery.evidence.rules;

import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Figure;
import chancery.evidence.statistics.Flag;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.GroupDefinition;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.OffenceScope;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Stage;
import chancery.evidence.statistics.Vintage;
import java.util.Optional;
import java.util.Set;

/// Observations for tests, changed one trait at a time.
record Figures(
        Figure figure,
        Metric metric,
        Stage stage,
        GroupDefinition group,
        OffenceScope offences,
        String period,
        String area,
        Set<Flag> flags) {

    /// Foreign citizens in prison in Malta in 2024.
    static Figures prisoners(long count) {
        return new Figures(
                Figure.of(count),
                Metric.STOCK,
                Stage.IN_PRISON,
                group(GroupBasis.CITIZENSHIP, "FOR"),
                OffenceScope.all(),
                "2024",
                "MT",
                Set.of());
    }

    static Figures residents(long count) {
        return prisoners(count).at(Stage.RESIDENT);
    }

    static GroupDefinition group(GroupBasis basis, String code) {
        return new GroupDefinition(basis, code, "as the office defines it");
    }

    Figures of(GroupBasis basis, String code) {
        return new Figures(
                figure, metric, stage, group(basis, code), offences, period, area, flags);
    }

    Figures nationals() {
        return of(GroupBasis.CITIZENSHIP, "NAT");
    }

    Figures at(Stage other) {
        return new Figures(figure, metric, other, group, offences, period, area, flags);
    }

    Figures in(String otherPeriod) {
        return new Figures(figure, metric, stage, group, offences, otherPeriod, area, flags);
    }

    Figures from(String otherArea) {
        return new Figures(figure, metric, stage, group, offences, period, otherArea, flags);
    }

    Figures as(Metric other) {
        return new Figures(figure, other, stage, group, offences, period, area, flags);
    }

    Figures about(OffenceScope other) {
        return new Figures(figure, metric, stage, group, other, period, area, flags);
    }

    Figures with(Flag flag) {
        return new Figures(figure, metric, stage, group, offences, period, area, Set.of(flag));
    }

    Figures but(Figure other) {
        return new Figures(other, metric, stage, group, offences, period, area, flags);
    }

    Observation observed() {
        return new Observation(
                figure,
                "NR",
                metric,
                stage,
                group,
                offences,
                ReferencePeriod.parse(period),
                area,
                flags,
                Vintage.UNKNOWN,
                new Capture("0".repeat(64), 1),
                Optional.empty());
    }
}
