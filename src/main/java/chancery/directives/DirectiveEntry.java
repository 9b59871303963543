package chancery.directives;

import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.journal.Entry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happens to a directive.
sealed interface DirectiveEntry extends Entry {

    UUID directive();

    @Override
    default List<UUID> about() {
        return List.of(directive());
    }

    record DirectiveDrafted(UUID directive, UUID by, Instant at) implements DirectiveEntry {}

    record DirectiveReworded(UUID directive, int version, UUID by, Instant at)
            implements DirectiveEntry {}

    record ClearanceAsked(UUID directive, List<String> offices, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectiveCleared(UUID directive, String office, UUID by, Instant at)
            implements DirectiveEntry {}

    record ClearanceRefused(UUID directive, String office, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectiveHeld(UUID directive, Instant until, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectivePulledBack(UUID directive, UUID by, Instant at) implements DirectiveEntry {}

    /// @param digest the salted digest of the issued text
    record DirectiveReleased(
            UUID directive, String reference, int taskings, String digest, UUID by, Instant at)
            implements DirectiveEntry {}

    record DirectiveAmended(
            UUID directive,
            int version,
            List<Integer> reworded,
            List<Integer> added,
            List<Integer> withdrawn,
            String digest,
            UUID by,
            Instant at)
            implements DirectiveEntry {}

    record DirectiveEnded(UUID directive, Directive.Stage stage, UUID by, Instant at)
            implements DirectiveEntry {}

    record PointTranslated(UUID directive, int point, String language, UUID by, Instant at)
            implements DirectiveEntry {}

    record AmendmentCleared(UUID directive, int version, String office, UUID by, Instant at)
            implements DirectiveEntry {}

    record AmendmentObjected(UUID directive, int version, String office, UUID by, Instant at)
            implements DirectiveEntry {}

    /// What an office said of the text of a directive.
    static DirectiveEntry said(
            UUID directive, String office, Clearance.Decision decision, UUID by, Instant at) {
        return decision.clears()
                ? new DirectiveCleared(directive, office, by, at)
                : new ClearanceRefused(directive, office, by, at);
    }

    /// What an office said of an amendment that waits.
    static DirectiveEntry said(
            UUID directive,
            int version,
            String office,
            Clearance.Decision decision,
            UUID by,
            Instant at) {
        return decision.clears()
                ? new AmendmentCleared(directive, version, office, by, at)
                : new AmendmentObjected(directive, version, office, by, at);
    }

    /// What an amendment changed of the version in force.
    static DirectiveAmended amended(
            Directive.Released directive, Version next, String digest, UUID by, Instant at) {
        var before = directive.version();
        var added =
                next.points().stream()
                        .map(Point::number)
                        .filter(number -> before.point(number).isEmpty())
                        .toList();
        var reworded =
                next.points().stream()
                        .filter(point -> point.wordedIn() == next.number())
                        .map(Point::number)
                        .filter(number -> !added.contains(number))
                        .toList();
        var live = before.livePoints().stream().map(Point::number).toList();
        var withdrawn =
                next.points().stream()
                        .filter(Point::withdrawn)
                        .map(Point::number)
                        .filter(live::contains)
                        .toList();
        return new DirectiveAmended(
                directive.id(), next.number(), reworded, added, withdrawn, digest, by, at);
    }
}
