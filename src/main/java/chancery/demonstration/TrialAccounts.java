package chancery.demonstration;

import static java.util.stream.Collectors.joining;

import chancery.access.Accounts;
import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.access.Tokens;
import chancery.access.TrialAccount;
import chancery.demonstration.founding.Secrets;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.Hours;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The accounts a newcomer can try: everybody who holds a seat, with a fresh token for the API.
record TrialAccounts(Accounts accounts, Tokens tokens, Secrets secrets) {

    List<TrialAccount> on(LocalDate day, Hours hours) {
        return Cast.of(hours.calendar(), accounts).holdings().stream()
                .filter(row -> hours.calendar().period(row).includes(day))
                .map(row -> account(accounts.officerNamed(row.text("person"))))
                .toList();
    }

    private TrialAccount account(Officer officer) {
        var token = tokens.giveToken(officer, "demonstration");
        return new TrialAccount(
                officer.signIn(),
                secrets.passwordOf(officer.signIn()),
                token.text(),
                officer.seats().stream().map(TrialAccounts::role).collect(joining("; ")),
                officer.seats().stream()
                        .map(seat -> seat.code().text())
                        .distinct()
                        .collect(joining("; ")));
    }

    private static String role(HeldSeat seat) {
        return seat.title()
                + seat.roles().stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(joining(", ", " (", ")"));
    }
}
