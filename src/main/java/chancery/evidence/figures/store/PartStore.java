package chancery.evidence.figures.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.figures.FigureSide;
import chancery.evidence.figures.SavedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The series that versions of figures are made of.
@Repository
class PartStore {

    private final ReaderSql sql;

    PartStore(ReaderSql sql) {
        this.sql = sql;
    }

    private enum Part {
        NUMERATOR,
        DENOMINATOR,
        AGAINST,
        MIRROR,
        MIRROR_BASE
    }

    private record Row(Part part, int side, String name, UUID series) {}

    /// What was picked for one version.
    record Picked(List<FigureSide> sides, List<UUID> against, Optional<FigureSide> mirror) {}

    Picked of(UUID version, Reader reader) {
        var rows =
                sql.as(reader)
                        .sql(
                                """
                                SELECT figure_part.role, figure_part.side, figure_part.name, figure_part.series
                                  FROM evidence.figure_part
                                 WHERE figure_part.figure = :figure
                                 ORDER BY figure_part.number
                                """)
                        .param("figure", version)
                        .query((row, number) ->
                                new Row(
                                        Part.valueOf(row.getString("role")),
                                        row.getInt("side"),
                                        row.getString("name"),
                                        row.getObject("series", UUID.class)))
                        .list();
        return new Picked(
                sides(rows, Part.NUMERATOR, Part.DENOMINATOR),
                rows.stream().filter(row -> row.part() == Part.AGAINST).map(Row::series).toList(),
                sides(rows, Part.MIRROR, Part.MIRROR_BASE).stream().findFirst());
    }

    private static List<FigureSide> sides(List<Row> rows, Part counted, Part divider) {
        var sides = new TreeMap<Integer, FigureSide>();
        for (var row : rows) {
            if (row.part() == counted) {
                sides.put(row.side(), new FigureSide(row.name(), row.series(), Optional.empty()));
            } else if (row.part() == divider) {
                sides.computeIfPresent(
                        row.side(),
                        (side, known) ->
                                new FigureSide(
                                        known.label(),
                                        known.numerator(),
                                        Optional.of(row.series())));
            }
        }
        return List.copyOf(sides.values());
    }

    void add(SavedFigure figure, Reader by) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < figure.draft().sides().size(); i++) {
            add(rows, figure.draft().sides().get(i), i, Part.NUMERATOR, Part.DENOMINATOR);
        }
        var beside = figure.draft().beside();
        beside.against().forEach(id -> rows.add(new Row(Part.AGAINST, 0, "", id)));
        beside.mirror().ifPresent(mirror -> add(rows, mirror, 0, Part.MIRROR, Part.MIRROR_BASE));
        for (var i = 0; i < rows.size(); i++) {
            insert(figure, i, rows.get(i), by);
        }
    }

    private static void add(List<Row> rows, FigureSide side, int number, Part counted, Part base) {
        rows.add(new Row(counted, number, side.label(), side.numerator()));
        side.denominator().ifPresent(id -> rows.add(new Row(base, number, side.label(), id)));
    }

    private void insert(SavedFigure figure, int number, Row row, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO evidence.figure_part (figure, number, label, role, side, name, series)
                        VALUES (:figure, :number, :label, :role, :side, :name, :series)
                        """)
                .param("figure", figure.version())
                .param("number", number)
                .param("label", figure.label())
                .param("role", row.part().name())
                .param("side", row.side())
                .param("name", row.name())
                .param("series", row.series())
                .update();
    }
}
