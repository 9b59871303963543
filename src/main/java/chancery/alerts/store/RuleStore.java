package chancery.alerts.store;

import chancery.alerts.rules.RuleKind;
import chancery.alerts.rules.RuleSetting;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.Precedence;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// How rules are and were set.
@Repository
public class RuleStore {

    private static final String SETTINGS =
            """
            SELECT setting.rule, setting.threshold, setting.precedence, setting.switched_on, setting.would_have,
                   setting.set_at, officer.name
              FROM alerts.rule_setting setting
              JOIN access.officer ON officer.id = setting.set_by
            """;

    private final ReaderSql sql;

    RuleStore(ReaderSql sql) {
        this.sql = sql;
    }

    public void add(UUID id, RuleSetting setting, RuleSetting.Set since, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO alerts.rule_setting (id, rule, threshold, precedence, switched_on, would_have, set_at, set_by)
                        VALUES (:id, :rule, :threshold, :precedence, :on, :wouldHave, :at, :by)
                        """)
                .param("id", id)
                .param("rule", setting.kind().name())
                .param("threshold", setting.threshold())
                .param("precedence", setting.precedence().name())
                .param("on", setting.on())
                .param("wouldHave", since.wouldHave())
                .param("at", Timestamp.from(since.at()))
                .param("by", by.id())
                .update();
    }

    /// As each rule is set now; rules that nobody has set are missing.
    public List<RuleSetting> current(Reader reader) {
        return list(
                SETTINGS
                        + """
                        WHERE NOT EXISTS (SELECT FROM alerts.rule_setting later
                                           WHERE later.rule = setting.rule
                                             AND (later.set_at, later.id) > (setting.set_at, setting.id))
                        """,
                Optional.empty(),
                reader);
    }

    /// Every setting of a rule, newest first.
    public List<RuleSetting> of(RuleKind kind, Reader reader) {
        return list(
                SETTINGS
                        + "WHERE setting.rule = :rule ORDER BY setting.set_at DESC, setting.id DESC",
                Optional.of(kind),
                reader);
    }

    private List<RuleSetting> list(String query, Optional<RuleKind> kind, Reader reader) {
        var statement = sql.as(reader).sql(query);
        return kind.map(rule -> statement.param("rule", rule.name()))
                .orElse(statement)
                .query((row, number) ->
                        new RuleSetting(
                                RuleKind.valueOf(row.getString("rule")),
                                row.getInt("threshold"),
                                Precedence.valueOf(row.getString("precedence")),
                                row.getBoolean("switched_on"),
                                Optional.of(
                                        new RuleSetting.Set(
                                                row.getTimestamp("set_at").toInstant(),
                                                row.getString("name"),
                                                row.getInt("would_have")))))
                .list();
    }
}
