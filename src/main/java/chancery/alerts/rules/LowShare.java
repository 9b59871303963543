package chancery.alerts.rules;

import chancery.access.Labels;
import chancery.alerts.Finding;
import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.boards.Boards;
import chancery.boards.Ratio;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.missions.Missions;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A round of a directive closes with less than a share of its cells delivered, as the board shows
/// it for the evening of the last mission's day.
@Component
class LowShare implements AlertRule {

    private final ReaderSql sql;
    private final Boards boards;
    private final Missions missions;
    private final Labels labels;

    LowShare(ReaderSql sql, Boards boards, Missions missions, Labels labels) {
        this.sql = sql;
        this.boards = boards;
        this.missions = missions;
        this.labels = labels;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.LOW_SHARE;
    }

    /// Time alone makes it true.
    @Override
    public Set<String> wokenBy() {
        return Set.of();
    }

    /// A round that closes: the day after the last mission's day begins.
    private record Closing(UUID directive, String reference, UUID office, int round, Instant at) {}

    @Override
    public List<Finding> between(int threshold, Instant after, Instant upTo, Reader reader) {
        int label = labels.openTo(missions.headquarters(reader).id());
        return closings(after, upTo, reader).stream()
                .flatMap(closing -> finding(closing, threshold, label, reader).stream())
                .toList();
    }

    private List<Closing> closings(Instant after, Instant upTo, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT directive.id AS directive, directive.reference, directive.office, closing.number AS round, closing.at
                          FROM (SELECT tasking.directive, round.number,
                                       (max(round.deliver_by) + 1)::timestamp AT TIME ZONE 'UTC' AS at
                                  FROM directives.round_now round
                                  JOIN directives.tasking ON tasking.id = round.tasking
                                 WHERE NOT round.excused
                                 GROUP BY tasking.directive, round.number) closing
                          JOIN directives.directive ON directive.id = closing.directive
                         WHERE closing.at > :after AND closing.at <= :upTo
                           AND closing.at > directive.released_at
                           AND (directive.ended_at IS NULL OR directive.ended_at > closing.at)
                         ORDER BY closing.at, directive.reference, closing.number
                        """)
                .param("after", Timestamp.from(after))
                .param("upTo", Timestamp.from(upTo))
                .query((row, number) ->
                        new Closing(
                                row.getObject("directive", UUID.class),
                                row.getString("reference"),
                                row.getObject("office", UUID.class),
                                row.getInt("round"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    private Optional<Finding> finding(Closing closing, int threshold, int label, Reader reader) {
        Ratio share =
                boards.coverage(
                                closing.directive().toString(),
                                Optional.of(closing.round()),
                                Optional.of(closing.at()),
                                reader)
                        .figures()
                        .perHost();
        return share.percent()
                .filter(percent -> percent < threshold)
                .map(percent ->
                        new Finding(
                                "low share %s %d".formatted(closing.directive(), closing.round()),
                                Subject.of(SubjectKind.DIRECTIVE, closing.directive()),
                                closing.office(),
                                Optional.empty(),
                                closing.at(),
                                Map.of(
                                        "directive", closing.reference(),
                                        "round", Integer.toString(closing.round()),
                                        "part", Long.toString(share.part()),
                                        "whole", Long.toString(share.whole()),
                                        "percent", Long.toString(percent)),
                                label));
    }
}
