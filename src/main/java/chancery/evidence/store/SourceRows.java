package chancery.evidence.store;

import chancery.evidence.sources.AuthorKind;
import chancery.evidence.sources.Identifier;
import chancery.evidence.sources.KeptCopy;
import chancery.evidence.sources.PublicationDate;
import chancery.evidence.sources.Reliability;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.Source.Change;
import chancery.evidence.sources.Source.Grading;
import chancery.evidence.sources.SourceDraft;
import chancery.evidence.sources.SourceKind;
import chancery.evidence.sources.SourceStanding;
import chancery.kernel.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Reads rows of sources.
final class SourceRows {

    /// Each source as it is described now, with its newest grade, standing and copy.
    static final String KNOWN =
            """
            SELECT source.*, first.recorded_at AS added_at,
                   graded.grade, graded.reason AS grade_reason, graded.recorded_by AS graded_by, graded.recorded_at AS graded_at,
                   standing.standing, standing.since, standing.reason AS standing_reason,
                   copy.digest, copy.attached_at,
                   (SELECT max(recheck.recorded_at) FROM evidence.source_recheck recheck
                     WHERE recheck.source = source.record AND recheck.unchanged) AS confirmed_at
              FROM evidence.source
              JOIN evidence.source first ON first.id = source.record
              LEFT JOIN LATERAL (SELECT * FROM evidence.source_grade
                                  WHERE source_grade.source = source.record
                                  ORDER BY source_grade.recorded_at DESC, source_grade.id DESC LIMIT 1) graded ON true
              LEFT JOIN LATERAL (SELECT * FROM evidence.source_standing
                                  WHERE source_standing.source = source.record
                                  ORDER BY source_standing.recorded_at DESC, source_standing.id DESC LIMIT 1) standing ON true
              LEFT JOIN LATERAL (SELECT file.digest, file.attached_at FROM files.file
                                  WHERE file.record = source.record
                                    AND NOT EXISTS (SELECT FROM files.withdrawal WHERE withdrawal.file = file.id)
                                  ORDER BY file.attached_at DESC, file.id DESC LIMIT 1) copy ON true
             WHERE NOT EXISTS (SELECT FROM evidence.source later WHERE later.replaces = source.id)
            """;

    private SourceRows() {}

    static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getObject("record", UUID.class),
                row.getObject("id", UUID.class),
                described(row),
                row.getInt("label"),
                row.getString("grade") == null ? Optional.empty() : Optional.of(grading(row)),
                change(row),
                copy(row),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant());
    }

    private static SourceDraft described(ResultSet row) throws SQLException {
        return new SourceDraft(
                SourceKind.valueOf(row.getString("kind")),
                AuthorKind.valueOf(row.getString("author_kind")),
                row.getString("publisher"),
                row.getString("title"),
                filled(row, "published").map(PublicationDate::new),
                Optional.ofNullable(row.getObject("accessed_on", LocalDate.class)),
                row.getString("edition"),
                row.getString("address"),
                filled(row, "identifier").map(Identifier::new),
                row.getString("language"),
                row.getString("machine"),
                row.getString("note"));
    }

    private static Optional<String> filled(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
    }

    private static Grading grading(ResultSet row) throws SQLException {
        return new Grading(
                Reliability.valueOf(row.getString("grade")),
                row.getString("grade_reason"),
                row.getObject("graded_by", UUID.class),
                row.getTimestamp("graded_at").toInstant());
    }

    static Grading pastGrading(ResultSet row, int number) throws SQLException {
        return grading(row);
    }

    private static Change change(ResultSet row) throws SQLException {
        return row.getString("standing") == null
                ? new Change(
                        SourceStanding.STANDS,
                        Days.of(row.getTimestamp("added_at").toInstant()),
                        "")
                : new Change(
                        SourceStanding.valueOf(row.getString("standing")),
                        row.getObject("since", LocalDate.class),
                        row.getString("standing_reason"));
    }

    private static Optional<KeptCopy> copy(ResultSet row) throws SQLException {
        var digest = row.getString("digest");
        if (digest == null) {
            return Optional.empty();
        }
        var taken = row.getTimestamp("attached_at").toInstant();
        var confirmed = row.getTimestamp("confirmed_at");
        Instant seen = confirmed == null ? taken : confirmed.toInstant();
        return Optional.of(new KeptCopy(digest, taken, seen.isAfter(taken) ? seen : taken));
    }
}
