package chancery.directives;

import chancery.directives.wording.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A directive in one stage of its life. Each stage offers only the steps it allows.
public sealed interface Directive {

    DirectiveCore core();

    default UUID id() {
        return core().id();
    }

    default Version version() {
        return core().version();
    }

    default long revision() {
        return core().revision();
    }

    /// The reference, once it has been released.
    default Optional<String> reference() {
        return Optional.empty();
    }

    /// The name of the stage, as it is kept and shown.
    Stage stage();

    /// A stage that a releaser may end by releasing.
    sealed interface Releasable extends Directive {

        Set<UUID> asked();

        Set<UUID> cleared();
    }

    /// Being written; may be changed freely.
    record Draft(DirectiveCore core) implements Releasable {

        @Override
        public Set<UUID> asked() {
            return Set.of();
        }

        @Override
        public Set<UUID> cleared() {
            return Set.of();
        }

        @Override
        public Stage stage() {
            return Stage.DRAFT;
        }

        Draft reworded(Version version, int label) {
            return new Draft(core.reworded(version, label));
        }

        InClearance submitTo(Set<UUID> clearers) {
            return new InClearance(core.stepped(), clearers, Set.of());
        }
    }

    /// Waiting for offices to clear it. Rewording sends it back to draft: what was cleared is void.
    record InClearance(DirectiveCore core, Set<UUID> asked, Set<UUID> cleared)
            implements Releasable {

        public InClearance {
            asked = Set.copyOf(asked);
            cleared = Set.copyOf(cleared);
        }

        @Override
        public Stage stage() {
            return Stage.IN_CLEARANCE;
        }

        Draft reworded(Version version, int label) {
            return new Draft(core.reworded(version, label));
        }

        Draft returned() {
            return new Draft(core.stepped());
        }

        InClearance clearedBy(UUID office) {
            var now = new HashSet<>(cleared);
            now.add(office);
            return new InClearance(core.stepped(), asked, now);
        }
    }

    /// Approved, and held back for a stated time during which it can be pulled back.
    record Held(DirectiveCore core, UUID releaser, Instant until) implements Directive {

        @Override
        public Stage stage() {
            return Stage.HELD;
        }

        Draft pulledBack() {
            return new Draft(core.stepped());
        }
    }

    /// In force: missions hold it and answer for it.
    record Released(DirectiveCore core, String number, UUID releaser, Instant at)
            implements Directive {

        @Override
        public Stage stage() {
            return Stage.RELEASED;
        }

        @Override
        public Optional<String> reference() {
            return Optional.of(number);
        }

        Released stepped() {
            return new Released(core.stepped(), number, releaser, at);
        }

        Released amendedTo(Version issued) {
            return new Released(core.inVersion(issued), number, releaser, at);
        }

        Ended ended(Stage how, Instant at, String why, Optional<UUID> successor) {
            return new Ended(core.stepped(), how, Optional.of(number), at, why, successor);
        }
    }

    /// No longer in force: closed, cancelled or superseded; what was done under it stays.
    ///
    /// @param successor which took its place, when it was superseded
    record Ended(
            DirectiveCore core,
            Stage stage,
            Optional<String> reference,
            Instant at,
            String why,
            Optional<UUID> successor)
            implements Directive {}

    /// The stages by name.
    enum Stage {
        DRAFT,
        IN_CLEARANCE,
        HELD,
        RELEASED,
        CLOSED,
        CANCELLED,
        SUPERSEDED
    }

    /// The longest time for which a release may be held.
    Duration LONGEST_HOLD = Duration.ofHours(72);
}
