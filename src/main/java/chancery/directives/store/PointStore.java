package chancery.directives.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.directives.wording.Version;
import chancery.missions.places.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// The points of versions, each with who may read it.
@Repository
public class PointStore {

    private final ReaderSql sql;

    PointStore(ReaderSql sql) {
        this.sql = sql;
    }

    void add(UUID directive, int label, Version version, Reader by) {
        for (var point : version.points()) {
            sql.as(by)
                    .sql(
                            """
                            INSERT INTO directives.point
                                   (directive, version, number, label, kind, text, release, verbatim, scope, worded_in, withdrawn,
                                    occasion)
                            VALUES (:directive, :version, :number, :label, :kind, :text, :release, :verbatim, :scope,
                                    :wordedIn, :withdrawn, :occasion)
                            """)
                    .param("directive", directive)
                    .param("version", version.number())
                    .param("number", point.number())
                    .param("label", label)
                    .param("kind", point.kind().name())
                    .param("text", point.text())
                    .param("release", point.release().name())
                    .param("verbatim", point.verbatim())
                    .param("scope", point.scope().toString())
                    .param("wordedIn", point.wordedIn())
                    .param("withdrawn", point.withdrawn())
                    .param("occasion", point.occasion())
                    .update();
        }
    }

    /// The labels of the points of the version in force.
    public Map<Integer, Integer> pointLabels(UUID directive, Reader reader) {
        var labels = new HashMap<Integer, Integer>();
        sql.as(reader)
                .sql(
                        """
                        SELECT point.number, point.label
                          FROM directives.point
                          JOIN directives.directive ON directive.id = point.directive AND directive.issued = point.version
                         WHERE point.directive = :directive
                        """)
                .param("directive", directive)
                .query((row, number) -> labels.put(row.getInt("number"), row.getInt("label")))
                .list();
        return Map.copyOf(labels);
    }

    List<Point> of(UUID directive, int version, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT point.number, point.kind, point.text, point.release, point.verbatim, point.scope,
                               point.worded_in, point.withdrawn, point.occasion
                          FROM directives.point
                         WHERE point.directive = :directive
                           AND point.version = :version
                         ORDER BY point.number
                        """)
                .param("directive", directive)
                .param("version", version)
                .query((row, number) ->
                        new Point(
                                row.getInt("number"),
                                PointKind.valueOf(row.getString("kind")),
                                row.getString("text"),
                                PointRelease.valueOf(row.getString("release")),
                                row.getBoolean("verbatim"),
                                Scope.parse(row.getString("scope")),
                                row.getInt("worded_in"),
                                row.getBoolean("withdrawn"),
                                row.getString("occasion")))
                .list();
    }
}
