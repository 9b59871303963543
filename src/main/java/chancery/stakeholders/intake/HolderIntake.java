package chancery.stakeholders.intake;

import chancery.access.Officer;
import chancery.stakeholders.NameLikeness;
import chancery.stakeholders.intake.CsvText.Row;
import chancery.stakeholders.register.HolderRegister;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.store.HolderStore;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Takes who holds an office from a row.
@Component
class HolderIntake {

    private final HolderRegister holders;
    private final HolderStore knownHolders;
    private final Clock clock;

    HolderIntake(HolderRegister holders, HolderStore knownHolders, Clock clock) {
        this.holders = holders;
        this.knownHolders = knownHolders;
        this.clock = clock;
    }

    /// Whether a holder was added; empty when the office was known to be held by them.
    boolean take(Row row, Place place, Officer by) {
        var fields = RowFields.fields(RowFields.renamed(row, Columns.HOLDER));
        var draft = Drafts.holder(fields);
        RowFields.refuse(fields, Columns.HOLDER);
        boolean there =
                knownHolders.ofOffice(place.office().id(), clock.instant(), by).stream()
                        .filter(one -> NameLikeness.same(draft.name(), one.name()))
                        .anyMatch(one -> one.period().overlaps(draft.period()));
        if (!there) {
            RowIntake.added(holders.succeed(place, draft, RowFields.isAnother(row), by));
        }
        return !there;
    }
}
