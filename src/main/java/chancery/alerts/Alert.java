package chancery.alerts;

import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The signals about one matter and what offices said about it, as far as its reader may know: one
/// who may not read a signal sees an alert without it.
///
/// @param roster the office that should take it
/// @param signals oldest first; empty once they were moved elsewhere
/// @param steps oldest first
public record Alert(
        UUID id,
        UUID roster,
        Instant opened,
        List<Signal> signals,
        List<Placing> placings,
        List<Step> steps,
        int label) {

    public Alert {
        signals = List.copyOf(signals);
        placings = List.copyOf(placings);
        steps = List.copyOf(steps);
    }

    /// How it stands. What rests until a time is taken again afterwards.
    public AlertState state(Instant now) {
        return lastStep()
                .map(step ->
                        switch (step.kind()) {
                            case TAKE -> AlertState.TAKEN;
                            case PUT_BACK, REOPEN, COMMENT -> AlertState.NEW;
                            case ESCALATE -> AlertState.ESCALATED;
                            case CLEAR -> AlertState.CLEARED;
                            case SNOOZE ->
                                    step.until().filter(now::isBefore).isPresent()
                                            ? AlertState.SNOOZED
                                            : AlertState.TAKEN;
                        })
                .orElse(AlertState.NEW);
    }

    private Optional<Step> lastStep() {
        return steps.stream()
                .filter(step -> step.kind().changesState())
                .reduce((earlier, later) -> later);
    }

    /// Since when it waits to be taken, while it does.
    public Optional<Instant> waitingSince(Instant now) {
        return state(now) == AlertState.NEW
                ? Optional.of(lastStep().map(Step::at).orElse(opened))
                : Optional.empty();
    }

    /// The office that has it, while one has.
    public Optional<OfficeCode> takenBy(Instant now) {
        return switch (state(now)) {
            case TAKEN, SNOOZED -> lastStep().flatMap(Step::office);
            case NEW, ESCALATED, CLEARED -> Optional.empty();
        };
    }

    /// Until when it rests.
    public Optional<Instant> restsUntil(Instant now) {
        return state(now) == AlertState.SNOOZED
                ? lastStep().flatMap(Step::until)
                : Optional.empty();
    }

    /// The most urgent of its signals.
    public Urgency urgency() {
        return signals.stream()
                .map(Signal::urgency)
                .max(
                        Comparator.comparing(Urgency::atAnyHour)
                                .thenComparing(urgency -> urgency.precedence().number()))
                .orElse(Urgency.of(Precedence.ROUTINE));
    }

    /// Why this signal stands here.
    public Placing placingOf(Signal signal) {
        return placings.stream()
                .filter(placing -> placing.signal().equals(signal.id()))
                .findFirst()
                .orElseThrow();
    }
}
