package chancery.evidence.figures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.figures.Beside;
import chancery.evidence.figures.FigureDraft;
import chancery.evidence.figures.FigureFilter;
import chancery.evidence.figures.FigureKind;
import chancery.evidence.figures.SavedFigure;
import chancery.evidence.rules.Said;
import chancery.evidence.statistics.ReferencePeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/// Which figures there are, in all their versions.
@Repository
public class FigureStore {

    private static final String FIGURES =
            """
            SELECT figure.*, NOT EXISTS (SELECT FROM evidence.figure later WHERE later.replaces = figure.id) AS newest
              FROM evidence.figure
            """;

    private final ReaderSql sql;
    private final PartStore parts;

    FigureStore(ReaderSql sql, PartStore parts) {
        this.sql = sql;
        this.parts = parts;
    }

    public Optional<SavedFigure> newest(UUID record, Reader reader) {
        return sql.as(reader)
                .sql(FIGURES + "WHERE figure.record = :record ORDER BY figure.number DESC LIMIT 1")
                .param("record", record)
                .query((row, number) -> figure(row, reader))
                .optional();
    }

    public Optional<SavedFigure> version(UUID record, int number, Reader reader) {
        return sql.as(reader)
                .sql(FIGURES + "WHERE figure.record = :record AND figure.number = :number")
                .param("record", record)
                .param("number", number)
                .query((row, line) -> figure(row, reader))
                .optional();
    }

    /// By title.
    public List<SavedFigure> list(FigureFilter filter, Reader reader) {
        return sql
                .as(reader)
                .sql(
                        """
                        SELECT found.record FROM (%s) found
                         WHERE found.newest
                           AND (:text = '' OR strpos(lower(found.title || ' ' || found.note), lower(:text)) > 0)
                           AND (:kind = '' OR found.kind = :kind)
                           AND (:dataset::uuid IS NULL OR EXISTS (
                                   SELECT FROM evidence.figure_part
                                     JOIN evidence.series ON series.id = figure_part.series
                                    WHERE figure_part.figure = found.id AND series.dataset = :dataset::uuid))
                         ORDER BY lower(found.title), found.record
                         LIMIT 1000
                        """
                                .formatted(FIGURES))
                .param("text", filter.text().orElse(""))
                .param("kind", filter.kind().map(Enum::name).orElse(""))
                .param("dataset", filter.dataset().map(UUID::toString).orElse(null))
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(record -> newest(record, reader).stream())
                .toList();
    }

    private SavedFigure figure(ResultSet row, Reader reader) throws SQLException {
        var version = row.getObject("id", UUID.class);
        var picked = parts.of(version, reader);
        var draft =
                new FigureDraft(
                        row.getString("title"),
                        FigureKind.valueOf(row.getString("kind")),
                        picked.sides(),
                        Optional.ofNullable(row.getString("from_period"))
                                .map(ReferencePeriod::parse),
                        Optional.ofNullable(row.getString("to_period")).map(ReferencePeriod::parse),
                        row.getDouble("per"),
                        Arrays.stream((String[]) row.getArray("said").getArray())
                                .map(Said::valueOf)
                                .collect(Collectors.toSet()),
                        row.getString("note"),
                        row.getBoolean("ranked"),
                        new Beside(
                                picked.against(),
                                row.getString("against_none"),
                                picked.mirror(),
                                row.getString("mirror_none"),
                                row.getString("left_out")));
        return new SavedFigure(
                row.getObject("record", UUID.class),
                version,
                row.getInt("number"),
                draft,
                row.getInt("label"),
                row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getBoolean("newest"));
    }
}
