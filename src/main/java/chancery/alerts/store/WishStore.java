package chancery.alerts.store;

import chancery.alerts.notices.Wish;
import chancery.database.KeeperSql;
import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.messaging.mail.MailAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// How officers want to be told, and when their offices want digests.
@Repository
public class WishStore {

    private final ReaderSql sql;
    private final KeeperSql keeper;

    WishStore(ReaderSql sql, KeeperSql keeper) {
        this.sql = sql;
        this.keeper = keeper;
    }

    public Wish of(Reader officer) {
        return sql.as(officer)
                .sql("SELECT wish.* FROM alerts.wish WHERE wish.officer = :officer")
                .param("officer", officer.id())
                .query(WishStore::wish)
                .optional()
                .orElse(Wish.NONE);
    }

    public void keep(Wish wish, Reader officer) {
        sql.as(officer)
                .sql(
                        """
                        INSERT INTO alerts.wish (officer, address, at_once, digest, language)
                        VALUES (:officer, :address, :atOnce, :digest, :language)
                            ON CONFLICT (officer) DO UPDATE
                           SET address = excluded.address, at_once = excluded.at_once,
                               digest = excluded.digest, language = excluded.language
                        """)
                .param("officer", officer.id())
                .param("address", wish.mailbox().map(MailAddress::text).orElse(""))
                .param("atOnce", wish.atOnce())
                .param("digest", wish.digest())
                .param("language", wish.language().getLanguage())
                .update();
    }

    /// Who wants a digest by mail.
    public List<UUID> whoWantDigests() {
        return keeper.keep(client ->
                client.sql(
                                """
                                SELECT wish.officer FROM alerts.wish
                                 WHERE wish.digest AND wish.address <> '' ORDER BY wish.officer
                                """)
                        .query(UUID.class)
                        .list());
    }

    public Optional<Integer> digestHourOf(UUID office, Reader reader) {
        return sql.as(reader)
                .sql("SELECT digest_hour.hour FROM alerts.digest_hour WHERE office = :office")
                .param("office", office)
                .query(Integer.class)
                .optional();
    }

    public void keepDigestHour(UUID office, int hour, Reader by) {
        sql.as(by)
                .sql(
                        """
                        INSERT INTO alerts.digest_hour (office, hour) VALUES (:office, :hour)
                            ON CONFLICT (office) DO UPDATE SET hour = excluded.hour
                        """)
                .param("office", office)
                .param("hour", hour)
                .update();
    }

    private static Wish wish(ResultSet row, int number) throws SQLException {
        return new Wish(
                Optional.of(row.getString("address"))
                        .filter(text -> !text.isEmpty())
                        .map(MailAddress::new),
                row.getBoolean("at_once"),
                row.getBoolean("digest"),
                Locale.of(row.getString("language")));
    }
}
