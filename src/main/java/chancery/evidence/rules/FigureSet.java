package chancery.evidence.rules;

import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Observation;
import chancery.evidence.statistics.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// All figures that one set of talking points, one page or one picture shows.
///
/// @param againstNotPublished an official source was found that says, of offences against the
///   group, that there are no figures or that they are withheld
public record FigureSet(
        List<Observation> observations, boolean againstNotPublished, Set<Said> said) {

    private static final Set<Stage> BY =
            EnumSet.of(
                    Stage.SUSPECTED,
                    Stage.CHARGED,
                    Stage.PROSECUTED,
                    Stage.CONVICTED,
                    Stage.IN_PRISON);

    public FigureSet {
        observations = List.copyOf(observations);
        said = Set.copyOf(said);
    }

    boolean tellsOffencesBy() {
        return observations.stream().anyMatch(each -> ofGroup(each) && BY.contains(each.stage()));
    }

    boolean tellsOffencesAgainst() {
        return againstNotPublished
                || observations.stream()
                        .anyMatch(each -> ofGroup(each) && each.stage() == Stage.VICTIM);
    }

    boolean mixesStages() {
        return observations.stream().map(Observation::stage).filter(BY::contains).distinct().count()
                > 1;
    }

    boolean tellsHateCrime() {
        return observations.stream()
                .anyMatch(each -> each.group().basis() == GroupBasis.BIAS_MOTIVATION);
    }

    boolean hasRateAlone() {
        return observations.stream().anyMatch(Observation::lacksDenominator);
    }

    /// Whether acts by or against two groups are counted, and neither how many the groups are nor
    /// how many there were in all is told. Motives divide acts, not people.
    boolean comparesCountsAlone() {
        return observations.stream()
                                .filter(FigureSet::countsActs)
                                .filter(FigureSet::ofPeople)
                                .map(each -> each.group().code())
                                .distinct()
                                .count()
                        > 1
                && observations.stream()
                        .noneMatch(each ->
                                each.stage() == Stage.RESIDENT
                                        || (countsActs(each) && !ofGroup(each)));
    }

    private static boolean countsActs(Observation observation) {
        return observation.metric().isCounted()
                && (BY.contains(observation.stage()) || observation.stage() == Stage.VICTIM);
    }

    private static boolean ofPeople(Observation observation) {
        return ofGroup(observation) && observation.group().basis() != GroupBasis.BIAS_MOTIVATION;
    }

    private static boolean ofGroup(Observation observation) {
        return observation.group().basis() != GroupBasis.EVERYBODY;
    }
}
