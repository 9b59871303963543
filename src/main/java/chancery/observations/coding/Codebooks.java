package chancery.observations.coding;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.observations.coding.CodingEntry.CodebookIssued;
import chancery.observations.coding.store.CodebookStore;
import chancery.observations.coding.store.NewCodebooks;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to codebooks. Desks at headquarters issue them; whoever may read the directive reads
/// its codebook.
@Service
@Transactional
public class Codebooks {

    private final CodebookStore store;
    private final Directives directives;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;
    private final NewCodebooks newCodebooks;

    Codebooks(
            CodebookStore store,
            Directives directives,
            Journal journal,
            Ids ids,
            Clock clock,
            NewCodebooks newCodebooks) {
        this.store = store;
        this.directives = directives;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
        this.newCodebooks = newCodebooks;
    }

    /// Issues the first version of a directive's codebook, or the next one; what was coded under
    /// earlier versions stays under them.
    ///
    /// @param read the version that was read when this one was written; 0 where there was none
    public Codebook issue(String directiveKey, int read, CodebookDraft draft, Officer by) {
        if (!by.is(Role.DESK)) {
            throw new NotAllowed("observations.refusal.codebook");
        }
        var directive = directives.directive(directiveKey, by);
        store.takeTurn(directive.id(), by);
        var before = store.ofDirective(directive.id(), by).stream().findFirst();
        CodebookRule.require(read, draft, before);
        var codebook =
                new Codebook(
                        before.map(Codebook::id).orElseGet(ids::next),
                        directive.id(),
                        before.map(Codebook::version).orElse(0) + 1,
                        draft.title(),
                        draft.change(),
                        draft.questions(),
                        directive.core().label(),
                        by.id(),
                        clock.instant());
        if (before.isEmpty()) {
            newCodebooks.found(codebook.id(), directive.id(), codebook, by);
        }
        newCodebooks.issue(codebook, by);
        journal.record(
                new CodebookIssued(
                        codebook.id(),
                        directive.id(),
                        codebook.version(),
                        codebook.questions().size(),
                        by.id(),
                        codebook.issuedAt()),
                codebook.label());
        return codebook;
    }

    /// Whether the officer may issue codebooks.
    public boolean mayIssue(Officer by) {
        return by.is(Role.DESK);
    }

    /// The latest version of every codebook that the reader may see.
    @Transactional(readOnly = true)
    public List<Codebook> latest(Reader reader) {
        return store.latest(reader);
    }

    /// All versions of a directive's codebook, newest first.
    @Transactional(readOnly = true)
    public List<Codebook> versions(UUID directive, Reader reader) {
        return store.ofDirective(directive, reader);
    }

    /// The latest version of a directive's codebook.
    @Transactional(readOnly = true)
    public Codebook codebook(UUID directive, Reader reader) {
        return versions(directive, reader).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("codebook of directive", directive));
    }

    /// One version, whichever is the latest by now.
    @Transactional(readOnly = true)
    public Codebook version(UUID codebook, int number, Reader reader) {
        return store.find(codebook, number, reader)
                .orElseThrow(() -> new NotFound("codebook", codebook));
    }
}
