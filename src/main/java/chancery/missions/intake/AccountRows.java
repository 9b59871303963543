package chancery.missions.intake;

import chancery.access.Administration;
import chancery.access.Invitation;
import chancery.access.NewAccount;
import chancery.access.Officer;
import chancery.kernel.BadInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The rows of a file of accounts. Each account that is opened comes with a link for its officer.
@Component
class AccountRows {

    private final Administration accounts;

    AccountRows(Administration accounts) {
        this.accounts = accounts;
    }

    /// Judges every row first, then opens the accounts in one transaction: those of the good rows,
    /// or none when all were asked for and one is bad.
    Imported run(CsvFile file, ImportMode mode, Officer by) {
        var rows = new ArrayList<RowResult>();
        var good = new ArrayList<NewAccount>();
        var names = new HashSet<String>();
        for (var row : file.rows()) {
            rows.add(judged(row, names, good));
        }
        boolean opens =
                mode == ImportMode.EACH_ROW
                        || mode == ImportMode.ALL_OR_NOTHING && good.size() == rows.size();
        List<Invitation> opened = opens ? accounts.openAll(good, by) : List.of();
        return new Imported(ImportKind.ACCOUNTS, mode, file.ignored(), rows, opened);
    }

    private RowResult judged(CsvRow row, Set<String> names, List<NewAccount> good) {
        try {
            var fields = RowReader.fields(row);
            var account = new NewAccount(fields.text("name", 100), fields.text("person", 100));
            fields.refuseFaults();
            var faults = accounts.faultsOf(account);
            if (!faults.isEmpty()) {
                throw new BadInput(faults);
            }
            if (!names.add(account.signIn().toLowerCase(Locale.ROOT))) {
                throw BadInput.of("signIn", "missions.fault.row-twice", account.signIn());
            }
            good.add(account);
            return new RowResult(row.line(), row.about(), List.of());
        } catch (BadInput bad) {
            return new RowResult(row.line(), row.about(), RowReader.byColumn(bad));
        }
    }
}
