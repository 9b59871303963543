package chancery.reports;

import chancery.kernel.CountryCode;
import chancery.kernel.DateTimeGroup;
import chancery.kernel.Reference;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A report in one stage of its life: drafted, released, perhaps being corrected; withdrawn never.
public sealed interface Report {

    Core core();

    Stage stage();

    /// What a report is about, and its text.
    ///
    /// @param tasking what it answers; empty when nobody asked
    /// @param round empty without a tasking, or under a standing instruction
    /// @param revision grows with every change, so that nobody overwrites another's work
    record Core(
            UUID id,
            UUID mission,
            CountryCode host,
            Optional<UUID> tasking,
            Optional<Integer> round,
            long revision,
            int label,
            ReportVersion version) {

        Core saying(ReportVersion next) {
            return new Core(id, mission, host, tasking, round, revision + 1, label, next);
        }

        Core openTo(int other) {
            return new Core(id, mission, host, tasking, round, revision, other, version);
        }
    }

    default UUID id() {
        return core().id();
    }

    default ReportVersion version() {
        return core().version();
    }

    default ReportText text() {
        return version().text();
    }

    default long revision() {
        return core().revision();
    }

    /// Its number, releaser and time, once it has them.
    default Optional<Release> release() {
        return Optional.empty();
    }

    /// The reference as it stands in addresses, or the id of what has none.
    default String key() {
        return release().map(Release::reference).map(Reference::inAddress).orElse(id().toString());
    }

    /// How it went out; a corrected copy keeps all of it.
    record Release(Reference reference, Writer releaser, Instant at) {

        public DateTimeGroup dateTimeGroup() {
            return new DateTimeGroup(at);
        }
    }

    /// A text that may still be changed, and that a releaser may let go.
    sealed interface Writable extends Report {

        /// The same report with another text; whoever began it stays its drafter.
        Writable reworded(ReportText text, Instant at);
    }

    /// Being written.
    record Draft(Core core) implements Writable {

        @Override
        public Stage stage() {
            return Stage.DRAFT;
        }

        @Override
        public Draft reworded(ReportText text, Instant at) {
            return new Draft(core.saying(written(core.version(), text, at)));
        }

        Released released(int label, Release release) {
            var issued = core.saying(core.version().issued(release.at())).openTo(label);
            return new Released(issued, release);
        }
    }

    /// Issued; headquarters reads it.
    record Released(Core core, Release sent) implements Report {

        @Override
        public Stage stage() {
            return Stage.RELEASED;
        }

        @Override
        public Optional<Release> release() {
            return Optional.of(sent);
        }

        InCorrection correcting(String reason, Writer writer, Instant at) {
            var next =
                    new ReportVersion(
                            core.version().number() + 1,
                            core.version().text(),
                            reason,
                            writer,
                            at,
                            Optional.empty());
            return new InCorrection(core.saying(next), sent);
        }
    }

    /// Issued, and a corrected copy is being written; until it is released the earlier text stands.
    record InCorrection(Core core, Release sent) implements Writable {

        @Override
        public Stage stage() {
            return Stage.IN_CORRECTION;
        }

        @Override
        public Optional<Release> release() {
            return Optional.of(sent);
        }

        @Override
        public InCorrection reworded(ReportText text, Instant at) {
            return new InCorrection(core.saying(written(core.version(), text, at)), sent);
        }

        Released corrected(Instant at) {
            return new Released(core.saying(core.version().issued(at)), sent);
        }
    }

    private static ReportVersion written(ReportVersion before, ReportText text, Instant at) {
        return new ReportVersion(
                before.number(), text, before.reason(), before.writer(), at, Optional.empty());
    }

    /// The stages by name.
    enum Stage {
        DRAFT,
        RELEASED,
        IN_CORRECTION
    }
}
