package chancery.observations.statements;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.journal.SaltedDigest;
import chancery.kernel.BadInput;
import chancery.kernel.Days;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import chancery.missions.Missions;
import chancery.observations.HostAudience;
import chancery.observations.statements.StatementEntry.StatementCorrected;
import chancery.observations.statements.StatementEntry.StatementRecorded;
import chancery.observations.statements.store.NewStatements;
import chancery.observations.statements.store.StatementStore;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what was said in public.
@Service
@Transactional
public class Statements {

    private final StatementStore store;
    private final HostAudience audience;
    private final Stakeholders stakeholders;
    private final Missions missions;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final NewStatements newStatements;

    Statements(
            StatementStore store,
            HostAudience audience,
            Stakeholders stakeholders,
            Missions missions,
            Journal journal,
            Ids ids,
            Clock clock,
            NewStatements newStatements) {
        this.store = store;
        this.audience = audience;
        this.stakeholders = stakeholders;
        this.missions = missions;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.newStatements = newStatements;
    }

    @Transactional(readOnly = true)
    public Statement statement(UUID id, Reader reader) {
        return store.find(id, clock.instant(), reader)
                .orElseThrow(() -> new NotFound("statement", id));
    }

    /// Statements as known at a time, newest first.
    @Transactional(readOnly = true)
    public List<Statement> list(StatementFilter filter, Instant asOf, Reader reader) {
        return store.list(filter, asOf, reader);
    }

    /// Statements that rest on a source.
    @Transactional(readOnly = true)
    public List<Statement> restingOn(UUID source, Reader reader) {
        return store.restingOn(source, clock.instant(), reader);
    }

    public boolean mayRecord(Statement statement, Officer officer) {
        return audience.mayWrite(statement.text().host(), officer);
    }

    /// Records what was said.
    public Statement record(StatementText text, Officer officer) {
        var id = ids.next();
        var digest = keep(id, id, Optional.empty(), text, officer);
        journal.record(
                new StatementRecorded(
                        id,
                        text.host(),
                        text.side(),
                        text.saidOn(),
                        text.stance(),
                        digest,
                        officer.id(),
                        clock.instant()),
                audience.label(text.host(), officer));
        return statement(id, officer);
    }

    /// Says anew what was said; the row that was read is named.
    public Statement correct(UUID id, UUID version, StatementText text, Officer officer) {
        store.takeTurn(id, officer);
        var current = statement(id, officer);
        if (!current.version().equals(version)) {
            throw BadInput.of("version", "observations.fault.statement-changed");
        }
        if (!current.text().host().equals(text.host())) {
            throw BadInput.of("host", "observations.fault.statement-host");
        }
        var digest = keep(ids.next(), id, Optional.of(version), text, officer);
        journal.record(
                new StatementCorrected(id, text.stance(), digest, officer.id(), clock.instant()),
                current.label());
        return statement(id, officer);
    }

    private String keep(
            UUID row, UUID record, Optional<UUID> replaces, StatementText text, Officer officer) {
        audience.requireWriter(text.host(), officer);
        requireSpeaker(text, officer);
        if (text.saidOn().isAfter(Days.of(clock.instant()))) {
            throw BadInput.of("saidOn", "observations.fault.day-ahead");
        }
        var digest = SaltedDigest.of(text.toString());
        newStatements.add(
                new StatementStore.Row(
                        row,
                        record,
                        replaces,
                        digest,
                        audience.label(text.host(), officer),
                        clock.instant()),
                text,
                officer);
        return digest.digest();
    }

    private void requireSpeaker(StatementText text, Officer officer) {
        try {
            switch (text.side()) {
                case OURS -> missions.office(text.speaker(), officer);
                case HOST -> requireHost(text, officer);
            }
        } catch (NotFound none) {
            throw BadInput.of("speaker", "observations.fault.no-speaker");
        }
    }

    private void requireHost(StatementText text, Officer officer) {
        var office = stakeholders.office(text.speaker(), officer);
        var authority = stakeholders.authority(office.authority(), officer);
        if (!authority.host().equals(text.host())) {
            throw BadInput.of("speaker", "observations.fault.speaker-host", text.host().text());
        }
    }
}
