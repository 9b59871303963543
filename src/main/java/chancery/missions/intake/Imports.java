package chancery.missions.intake;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.BadInput;
import chancery.missions.Missions;
import chancery.web.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The door for whole files: tries them, takes all of their rows or none, or each by itself.
///
/// Rows go through the same reading and the same door as forms, so that a file is judged in the
/// same words.
@Service
public class Imports {

    private final Missions missions;
    private final MissionSteps steps;
    private final AccountRows accounts;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    Imports(
            Missions missions,
            MissionSteps steps,
            AccountRows accounts,
            PlatformTransactionManager transactions) {
        this.missions = missions;
        this.steps = steps;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// The text of a file, which must be UTF-8 and not too large.
    public String decode(byte[] file) {
        return CsvFile.decode(file);
    }

    /// Takes a file, or tries it.
    public Imported run(ImportKind kind, ImportMode mode, String text, Officer by) {
        by.seatAs(Role.ADMINISTRATOR, "access.refusal.administrator");
        var file = CsvFile.read(text, kind);
        if (kind == ImportKind.ACCOUNTS) {
            return accounts.run(file, mode, by);
        }
        var rows =
                mode == ImportMode.EACH_ROW
                        ? file.rows().stream()
                                .map(row -> result(row, kind, transaction, by))
                                .toList()
                        : together(file, kind, mode, by);
        return new Imported(kind, mode, file.ignored(), rows, List.of());
    }

    private List<RowResult> together(CsvFile file, ImportKind kind, ImportMode mode, Officer by) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    // Told to the database before the first savepoint, the reader outlives them.
                    missions.headquarters(by);
                    var rows = new ArrayList<RowResult>();
                    for (var row : file.rows()) {
                        rows.add(result(row, kind, savepoint, by));
                    }
                    if (!mode.stores() || !rows.stream().allMatch(RowResult::isTaken)) {
                        status.setRollbackOnly();
                    }
                    return rows;
                }));
    }

    private RowResult result(CsvRow row, ImportKind kind, TransactionTemplate within, Officer by) {
        try {
            within.execute(status -> {
                var fields = RowReader.fields(row);
                var step = step(kind, fields, by);
                fields.refuseFaults();
                return step.get();
            });
            return new RowResult(row.line(), row.about(), List.of());
        } catch (BadInput bad) {
            return new RowResult(row.line(), row.about(), RowReader.byColumn(bad));
        }
    }

    private Supplier<?> step(ImportKind kind, Fields fields, Officer by) {
        return switch (kind) {
            case OFFICES -> steps.offices().opening(fields, by);
            case ACCREDITATIONS -> steps.accreditations().accrediting(fields, by);
            case SEATS -> steps.seats().creatingSeat(fields, by);
            case HOLDINGS -> steps.seats().appointing(fields, by);
            case ACCOUNTS -> throw new IllegalArgumentException("accounts are the keeper's");
        };
    }
}
