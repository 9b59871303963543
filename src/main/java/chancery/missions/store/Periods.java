package chancery.missions.store;

import chancery.kernel.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// A period as it lies in PostgreSQL, in `valid_from` and `valid_to`.
final class Periods {

    private Periods() {}

    static Period read(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
