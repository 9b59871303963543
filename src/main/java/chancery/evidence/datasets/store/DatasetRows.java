package chancery.evidence.datasets.store;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Dataset.Counts;
import chancery.evidence.statistics.Capture;
import chancery.evidence.statistics.Vintage;
import chancery.evidence.tables.GuideFields;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads rows of datasets.
@Component
class DatasetRows {

    static final String DATASETS =
            """
            SELECT dataset.*, later.id AS followed_by
              FROM evidence.dataset
              LEFT JOIN evidence.dataset later ON later.follows = dataset.id
            """;
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper mapper;

    DatasetRows(JsonMapper mapper) {
        this.mapper = mapper;
    }

    Dataset dataset(ResultSet row, int number) throws SQLException {
        return new Dataset(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("address"),
                row.getString("licence"),
                GuideFields.read(mapper.readValue(row.getString("guide"), TEXTS)),
                row.getString("form"),
                row.getString("file_name"),
                new Capture(row.getString("sha256"), row.getLong("bytes")),
                row.getString("table_digest"),
                new Vintage(
                        row.getString("table_name"),
                        Optional.ofNullable(row.getObject("updated", LocalDate.class))),
                List.of((String[]) row.getArray("dimensions").getArray()),
                new Counts(
                        row.getInt("series"),
                        row.getLong("cells"),
                        row.getLong("missing"),
                        row.getLong("hidden")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("rounded_to"),
                Optional.ofNullable(row.getObject("source", UUID.class)),
                Optional.ofNullable(row.getObject("follows", UUID.class)),
                Optional.ofNullable(row.getObject("followed_by", UUID.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getObject("recorded_by", UUID.class));
    }
}
