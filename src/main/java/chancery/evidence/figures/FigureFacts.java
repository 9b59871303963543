package chancery.evidence.figures;

import chancery.evidence.methods.Estimate;
import chancery.evidence.statistics.ReferencePeriod;
import chancery.evidence.statistics.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a claim must know of the figure it rests on, to be no stronger than it.
///
/// @param value in one number, with its interval, unit and method; none where no number is shown
/// @param events the smaller count of what is compared
/// @param denominators what was divided by, as text with numbers
/// @param sources office, table and edition of each dataset
/// @param publishers of those datasets, each once
/// @param sourceIds under which those datasets are described and graded
/// @param troubled those of them that were retracted, or corrected since a table was taken in
/// @param capture digests of the files it was read from
public record FigureFacts(
        UUID id,
        UUID version,
        String title,
        FigureKind kind,
        Optional<Estimate> value,
        long events,
        List<String> denominators,
        ReferencePeriod period,
        Set<Stage> stages,
        List<String> sources,
        List<String> publishers,
        List<UUID> sourceIds,
        List<UUID> troubled,
        List<String> capture,
        Comparability comparability,
        List<Finding> findings) {}
