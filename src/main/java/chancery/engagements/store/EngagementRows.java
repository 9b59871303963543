package chancery.engagements.store;

import chancery.engagements.Engagement;
import chancery.engagements.EngagementMode;
import chancery.engagements.approaches.ApproachStage;
import chancery.kernel.CountryCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An engagement as it lies in PostgreSQL.
final class EngagementRows {

    static final String ENGAGEMENTS =
            """
            SELECT engagement.id, engagement.mission, engagement.host, engagement.stage, engagement.subject,
                   engagement.mode, engagement.planned_at, engagement.held_at, engagement.version,
                   engagement.revision, engagement.label
              FROM engagements.engagement
            """;

    private EngagementRows() {}

    static Engagement read(ResultSet row, int number) throws SQLException {
        return new Engagement(
                row.getObject("id", UUID.class),
                row.getObject("mission", UUID.class),
                new CountryCode(row.getString("host")),
                ApproachStage.valueOf(row.getString("stage")),
                row.getString("subject"),
                EngagementMode.valueOf(row.getString("mode")),
                instant(row, "planned_at"),
                instant(row, "held_at"),
                row.getInt("version"),
                row.getLong("revision"),
                row.getInt("label"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
