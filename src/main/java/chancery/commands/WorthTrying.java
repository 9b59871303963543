package chancery.commands;

import chancery.access.TrialAccount;
import java.util.List;
import java.util.Optional;

/// The few accounts of the demonstration from which most of it can be seen.
enum WorthTrying {
    DESK("Desk officer, headquarters", "EUR", "(desk"),
    RELEASER("Releaser, headquarters", "MINFOR", "releaser"),
    BERLIN_OFFICER("Political officer, Berlin", "BERLIN", "(officer)"),
    BERLIN_HEAD("Head of mission, Berlin", "BERLIN", "releaser"),
    OTTAWA("Political officer, Ottawa", "OTTAWA", "(officer)"),
    LONDON("Political officer, London", "LONDON", "(officer)"),
    ADMINISTRATOR("Administrator", "MINFOR", "administrator");

    private final String title;
    private final String office;
    private final String role;

    WorthTrying(String title, String office, String role) {
        this.title = title;
        this.office = office;
        this.role = role;
    }

    String title() {
        return title;
    }

    /// The first in the list who fits.
    Optional<TrialAccount> among(List<TrialAccount> accounts) {
        return accounts.stream()
                .filter(account -> account.office().equals(office))
                .filter(account -> account.role().contains(role))
                .findFirst();
    }
}
