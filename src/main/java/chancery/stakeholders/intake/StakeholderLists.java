package chancery.stakeholders.intake;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Fault;
import chancery.kernel.NotAllowed;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.intake.CsvText.Row;
import chancery.stakeholders.intake.RowResult.Outcome;
import chancery.stakeholders.register.Footing;
import chancery.stakeholders.register.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionTemplate;

/// The door for whole lists: takes a file of authorities, offices and holders, or tries it first.
///
/// Each row stands behind a savepoint: it is stored whole or not at all. A trial does the same work
/// and then undoes all of it, so that it tells exactly what taking the file would.
@Service
@Transactional
public class StakeholderLists {

    private final RowIntake intake;
    private final Standing standing;
    private final TransactionTemplate savepoint;

    StakeholderLists(RowIntake intake, Standing standing, PlatformTransactionManager transactions) {
        this.intake = intake;
        this.standing = standing;
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /// The text of a file, which must be UTF-8 and not too large.
    public String read(byte[] file) {
        return CsvText.decode(file);
    }

    /// Does everything but keep it.
    public FileResult attempt(String text, Officer by) {
        var result = result(text, true, by);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return result;
    }

    /// Takes every row that can be taken.
    public FileResult take(String text, Officer by) {
        return result(text, false, by);
    }

    private FileResult result(String text, boolean tried, Officer by) {
        var file = CsvText.parse(text);
        var footings = new HashMap<CountryCode, Footing>();
        return new FileResult(
                tried,
                text,
                file.dropped(),
                file.rows().stream().map(row -> result(row, footings, by)).toList());
    }

    private RowResult result(Row row, Map<CountryCode, Footing> footings, Officer by) {
        try {
            // Before the savepoint: the reader is told to the database for the whole file.
            var footing = footing(row, footings, by);
            var outcome = savepoint.execute(status -> intake.take(row, footing, by));
            return answer(row, outcome == null ? Outcome.THERE : outcome, List.of(), List.of());
        } catch (LooksAlike alike) {
            return answer(row, Outcome.ALIKE, List.of(), alike.there());
        } catch (BadInput bad) {
            return answer(row, Outcome.REFUSED, bad.faults(), List.of());
        } catch (NotAllowed refusal) {
            return answer(
                    row, Outcome.REFUSED, List.of(Fault.of("host", refusal.message())), List.of());
        }
    }

    private Footing footing(Row row, Map<CountryCode, Footing> footings, Officer by) {
        try {
            return footings.computeIfAbsent(
                    CountryCode.parse(row.value("host")), host -> standing.of(host, by));
        } catch (IllegalArgumentException e) {
            throw BadInput.of("host", "stakeholders.fault.host", row.value("host"));
        }
    }

    private static RowResult answer(
            Row row, Outcome outcome, List<Fault> faults, List<LookAlike> alike) {
        var what =
                Stream.of("authority", "office", "holder")
                        .map(row::value)
                        .filter(value -> !value.isEmpty())
                        .map(value -> value.length() > 80 ? value.substring(0, 80) + "…" : value)
                        .toList();
        return new RowResult(row.line(), outcome, String.join(" · ", what), faults, alike);
    }
}
