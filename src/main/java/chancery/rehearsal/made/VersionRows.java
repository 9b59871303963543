package chancery.rehearsal.made;

import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.journal.SaltedDigest;
import chancery.missions.places.Scope;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.notes.Notes;

/// Writes one version of a directive with its points.
record VersionRows(Notes notes, Order order) {

    /// Answers the digest that was taken of it.
    String write(Version version) {
        var text = version.instruction();
        var digest = SaltedDigest.with(notes.dice().salt(), text.toString() + version.points());
        notes.row(
                Table.VERSION,
                order.id(),
                version.number(),
                order.label(),
                text.kind(),
                text.subject(),
                text.objective(),
                text.background(),
                text.actionRequested(),
                text.precedence(),
                text.infoPrecedence(),
                text.addressees(),
                text.informed().map(Scope::toString).orElse(""),
                text.deliverBy(),
                text.reportBy(),
                text.reportDays(),
                text.level(),
                text.latitude(),
                text.writtenMaterial(),
                text.tags(),
                text.contacts(),
                text.cited(),
                text.cadence(),
                version.reason(),
                digest.salt(),
                digest.digest(),
                version.writtenBy(),
                version.writtenAt(),
                version.issuedAt());
        version.points().forEach(point -> write(version, point));
        return digest.digest();
    }

    private void write(Version version, Point point) {
        notes.row(
                Table.POINT,
                order.id(),
                version.number(),
                point.number(),
                order.labelOf(point.number()),
                point.kind(),
                point.text(),
                point.release(),
                point.verbatim(),
                point.scope(),
                point.wordedIn(),
                point.withdrawn());
    }
}
