package chancery.directives.store;

import chancery.directives.Directive;
import chancery.directives.Directive.Draft;
import chancery.directives.Directive.Ended;
import chancery.directives.Directive.Held;
import chancery.directives.Directive.InClearance;
import chancery.directives.Directive.Released;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The columns of a directive that only some stages fill.
record StageColumns(
        Optional<UUID> releaser,
        Optional<Instant> releasedAt,
        Optional<Instant> holdUntil,
        Optional<Instant> endedAt,
        Optional<String> endedWhy) {

    private static final StageColumns EMPTY =
            new StageColumns(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    static StageColumns of(Directive directive) {
        return switch (directive) {
            case Draft _, InClearance _ -> EMPTY;
            case Held(_, var releaser, var until) ->
                    new StageColumns(
                            Optional.of(releaser),
                            Optional.empty(),
                            Optional.of(until),
                            Optional.empty(),
                            Optional.empty());
            case Released(_, _, var releaser, var at) ->
                    new StageColumns(
                            Optional.of(releaser),
                            Optional.of(at),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
            case Ended(_, _, _, var at, var why, _) ->
                    new StageColumns(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(at),
                            Optional.of(why));
        };
    }
}
