package chancery.loop;

import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.stakeholders.Adding;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HostOfficeDraft;
import chancery.stakeholders.Stakeholders;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Somebody to talk to in a host country.
final class HostSide {

    private HostSide() {}

    /// A desk of the foreign ministry, made anew, with its holder.
    static UUID foreignMinistryDesk(RunningChancery chancery, Ministry ministry, String host) {
        var stakeholders = chancery.get(Stakeholders.class);
        var officer = ministry.officerIn(host.equals("DE") ? "BERLIN" : "OTTAWA");
        var draft =
                new AuthorityDraft(
                        AuthorityKind.FOREIGN_MINISTRY,
                        AuthorityLevel.CENTRAL,
                        "Foreign ministry of " + host,
                        "Foreign ministry of " + host,
                        Optional.empty(),
                        "",
                        Optional.empty());
        var authority =
                added(stakeholders.addAuthority(new CountryCode(host), draft, true, officer));
        var desk =
                added(
                        stakeholders.addOffice(
                                authority.id(),
                                new HostOfficeDraft(
                                        "Desk", "Desk", ApproachLevel.DIRECTOR, Optional.empty()),
                                true,
                                officer));
        stakeholders.succeed(
                desk.id(),
                HolderDraft.toBeConfirmed("Anna Beispiel", LocalDate.of(2025, 1, 1)),
                true,
                officer);
        return desk.id();
    }

    private static <T> T added(Adding<T> answer) {
        return switch (answer) {
            case Adding.Added<T>(var what) -> what;
            case Adding.Alike<T>(var there) ->
                    throw new AssertionError("there is already " + there);
        };
    }
}
