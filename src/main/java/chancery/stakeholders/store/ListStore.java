package chancery.stakeholders.store;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.HolderState;
import chancery.stakeholders.ListFilter;
import chancery.stakeholders.Listed;
import chancery.stakeholders.Listed.Holding;
import chancery.stakeholders.Listed.Post;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Lists over all hosts, as known now; and the names of officers in a history.
@Repository
public class ListStore {

    private final ReaderSql sql;

    ListStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// At most this many lines, by host and authority.
    ///
    /// @param restricted whether those of restricted authorities are among them
    public List<Listed> list(
            ListFilter filter, LocalDate day, boolean restricted, int most, Reader reader) {
        return sql.as(reader)
                .sql(
                        """
                        SELECT authority.host, authority.record AS authority, authority.kind, authority.level,
                               authority.name, authority.name_en, host_office.record AS office, host_office.title,
                               host_office.title_en, host_office.rank, holder.record AS holder, holder.name AS holder_name,
                               holder.valid_from, holder.state, holder.verified_on, holder.verify_by
                        """
                                + HostCountStore.ON_A_DAY
                                + """
                                   AND (:host::text IS NULL OR authority.host = :host)
                                   AND (:restricted OR authority.kind <> 'CIVIL_SOCIETY')
                                   AND (:text::text IS NULL
                                        OR strpos(lower(concat_ws(E'\\n', authority.name, authority.name_en,
                                                                  host_office.title, host_office.title_en,
                                                                  holder.name)), lower(:text)) > 0)
                                 ORDER BY authority.host, authority.name, host_office.title, holder.name
                                 LIMIT :most
                                """)
                .param("day", Date.valueOf(day))
                .param("host", filter.host().map(CountryCode::text).orElse(null))
                .param("text", filter.text().orElse(null))
                .param("restricted", restricted)
                .param("most", most)
                .query(ListStore::listed)
                .list();
    }

    /// The names under which officers stand in a history.
    public Map<UUID, String> officerNames(Collection<UUID> officers, Reader reader) {
        var names = new HashMap<UUID, String>();
        sql.as(reader)
                .sql(
                        "SELECT officer.id, officer.name FROM access.officer WHERE officer.id = ANY (:ids)")
                .param("ids", officers.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                new CountryCode(row.getString("host")),
                row.getObject("authority", UUID.class),
                AuthorityKind.valueOf(row.getString("kind")),
                AuthorityLevel.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("name_en"),
                row.getObject("office") == null ? Optional.empty() : Optional.of(post(row)));
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getObject("office", UUID.class),
                row.getString("title"),
                row.getString("title_en"),
                ApproachLevel.valueOf(row.getString("rank")),
                row.getObject("holder") == null ? Optional.empty() : Optional.of(holding(row)));
    }

    private static Holding holding(ResultSet row) throws SQLException {
        return new Holding(
                row.getObject("holder", UUID.class),
                row.getString("holder_name"),
                row.getObject("valid_from", LocalDate.class),
                HolderState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("verified_on", LocalDate.class)),
                row.getObject("verify_by", LocalDate.class));
    }
}
