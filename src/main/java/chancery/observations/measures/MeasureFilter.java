package chancery.observations.measures;

import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Which measures are wanted.
///
/// @param directive one of whose points the measure answers, or under which a promise that it keeps
///   was made
/// @param known only what was recorded up to then counts, and only what had come about by that day
public record MeasureFilter(
        Optional<CountryCode> host,
        Optional<MeasureStage> stage,
        Optional<MeasureType> type,
        Optional<String> pack,
        Optional<String> area,
        Optional<String> direction,
        Optional<UUID> directive,
        String text,
        Instant known) {

    /// All measures as known at a time.
    public static MeasureFilter knownAt(Instant known) {
        return new MeasureFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                known);
    }

    /// The same for one host.
    public MeasureFilter in(CountryCode only) {
        return new MeasureFilter(
                Optional.of(only), stage, type, pack, area, direction, directive, text, known);
    }

    /// The same with a text that title, identifier or summary contain.
    public MeasureFilter containing(String wanted) {
        return new MeasureFilter(
                host, stage, type, pack, area, direction, directive, wanted, known);
    }

    /// The same with a directive whose points they answer.
    public MeasureFilter under(UUID wanted) {
        return new MeasureFilter(
                host, stage, type, pack, area, direction, Optional.of(wanted), text, known);
    }

    /// Whether a measure stands as it is wanted, and changes what is asked for.
    boolean takes(MeasureListed listed) {
        boolean staged =
                stage.map(wanted -> listed.stage().equals(Optional.of(wanted))).orElse(true);
        boolean anyPart = pack.isEmpty() && area.isEmpty() && direction.isEmpty();
        return staged
                && (anyPart
                        || listed.interventions().stream()
                                .map(Intervention::described)
                                .anyMatch(this::takes));
    }

    private boolean takes(InterventionDraft part) {
        return pack.map(part.pack()::equals).orElse(true)
                && area.map(part.area()::equals).orElse(true)
                && direction
                        .map(wanted -> part.direction().equals(Optional.of(wanted)))
                        .orElse(true);
    }

    /// The day at the end of which measures are seen.
    public LocalDate day() {
        return Days.of(known);
    }
}
