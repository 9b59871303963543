package chancery.evidence.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import chancery.database.Reader;
import chancery.database.ReaderSql;
import chancery.evidence.sources.Identifier;
import chancery.evidence.sources.PublicationDate;
import chancery.evidence.sources.Source;
import chancery.evidence.sources.SourceDraft;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/// Sources, as they are described now.
@Repository
public class SourceStore {

    private final ReaderSql sql;

    SourceStore(ReaderSql sql) {
        this.sql = sql;
    }

    /// Lets those who write about one source wait for each other until the transaction ends.
    public void takeTurn(UUID source, Reader by) {
        sql.as(by)
                .sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "source " + source)
                .query()
                .singleRow();
    }

    public Optional<Source> find(UUID id, Reader reader) {
        return sql.as(reader)
                .sql(SourceRows.KNOWN + "AND source.record = :id")
                .param("id", id)
                .query(SourceRows::source)
                .optional();
    }

    public Map<UUID, Source> byId(Collection<UUID> wanted, Reader reader) {
        return wanted.isEmpty()
                ? Map.of()
                : sql
                        .as(reader)
                        .sql(SourceRows.KNOWN + "AND source.record IN (:wanted)")
                        .param("wanted", wanted)
                        .query(SourceRows::source)
                        .list()
                        .stream()
                        .collect(toMap(Source::id, identity()));
    }

    /// What lies at the same address or has the same identifier.
    public List<Source> at(SourceDraft draft, Reader reader) {
        return sql.as(reader)
                .sql(
                        SourceRows.KNOWN
                                + """
                                  AND ((source.address <> '' AND source.address = :address)
                                    OR (source.identifier <> '' AND source.identifier = :identifier))
                                ORDER BY source.record
                                """)
                .param("address", draft.address())
                .param("identifier", draft.identifier().map(Identifier::text).orElse(""))
                .query(SourceRows::source)
                .list();
    }

    public void add(
            UUID id, UUID record, SourceDraft draft, Optional<UUID> replaces, Writing writing) {
        sql.as(writing.by())
                .sql(
                        """
                        INSERT INTO evidence.source
                               (id, record, kind, author_kind, publisher, title, published, accessed_on, edition, address,
                                identifier, language, machine, note, replaces, label, recorded_at, recorded_by)
                        VALUES (:id, :record, :kind, :author, :publisher, :title, :published, :accessedOn::date, :edition,
                                :address, :identifier, :language, :machine, :note, :replaces::uuid, :label, :at, :by)
                        """)
                .param("id", id)
                .param("record", record)
                .param("kind", draft.kind().name())
                .param("author", draft.author().name())
                .param("publisher", draft.publisher())
                .param("title", draft.title())
                .param("published", draft.published().map(PublicationDate::text).orElse(""))
                .param("accessedOn", draft.accessedOn().map(Date::valueOf).orElse(null))
                .param("edition", draft.edition())
                .param("address", draft.address())
                .param("identifier", draft.identifier().map(Identifier::text).orElse(""))
                .param("language", draft.language())
                .param("machine", draft.machine())
                .param("note", draft.note())
                .param("replaces", replaces.orElse(null))
                .param("label", writing.label())
                .param("at", Timestamp.from(writing.at()))
                .param("by", writing.by().id())
                .update();
    }
}
