package chancery.stakeholders.web.lists;

import chancery.stakeholders.Listed;
import chancery.stakeholders.Listed.Holding;
import chancery.stakeholders.Listed.Post;
import chancery.web.Sheet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The list as a file; columns are named as the reading of files expects them.
public final class ListFile {

    private static final List<String> COLUMNS =
            List.of(
                    "host",
                    "authority",
                    "authority_en",
                    "kind",
                    "level",
                    "office",
                    "office_en",
                    "rank",
                    "holder",
                    "from",
                    "verified_on",
                    "verify_by",
                    "state");

    private ListFile() {}

    /// One line with its columns in order.
    private static Map<String, String> columns(Listed line) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("host", line.host().text());
        columns.put("authority", line.authorityName());
        columns.put("authority_en", line.englishAuthorityName());
        columns.put("kind", line.kind().name());
        columns.put("level", line.level().name());
        columns.put("office", line.post().map(Post::title).orElse(""));
        columns.put("office_en", line.post().map(Post::englishTitle).orElse(""));
        columns.put("rank", line.post().map(post -> post.rank().name()).orElse(""));
        columns.put("holder", line.holding().map(Holding::name).orElse(""));
        columns.put("from", line.holding().map(held -> held.from().toString()).orElse(""));
        columns.put(
                "verified_on",
                line.holding().flatMap(Holding::verifiedOn).map(LocalDate::toString).orElse(""));
        columns.put("verify_by", line.holding().map(held -> held.verifyBy().toString()).orElse(""));
        columns.put("state", line.holding().map(held -> held.state().name()).orElse(""));
        return columns;
    }

    /// The whole list, under the names by which it is read again.
    public static Sheet sheet(List<Listed> lines) {
        return new Sheet(
                "stakeholders",
                COLUMNS.stream().map(name -> new Sheet.Column(name, name)).toList(),
                lines.stream().map(line -> List.<Object>copyOf(columns(line).values())).toList());
    }
}
