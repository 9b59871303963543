package chancery.demonstration.stage;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.kernel.Days;
import java.time.Instant;

/// Who acts: the officer who holds a seat at the hour, with the rights they have then.
public record Cast(ScenarioTable holdings, ScenarioCalendar calendar, Accounts accounts) {

    public static Cast of(ScenarioCalendar calendar, Accounts accounts) {
        return new Cast(ScenarioTable.read("holdings"), calendar, accounts);
    }

    public Officer in(String office, String seat, Instant at) {
        return accounts.officerNamed(holderOf(office, seat, at));
    }

    public Officer administrator(Instant at) {
        return in(Hours.HEADQUARTERS, "administrator", at);
    }

    /// The sign-in name of whoever holds the seat; rights are counted by UTC days.
    public String holderOf(String office, String seat, Instant at) {
        var day = Days.of(at);
        return holdings.stream()
                .filter(row -> row.text("office").equals(office) && row.text("seat").equals(seat))
                .filter(row -> calendar.period(row).includes(day))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "nobody holds %s in %s on %s".formatted(seat, office, day)))
                .text("person");
    }
}
