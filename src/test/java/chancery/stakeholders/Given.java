package chancery.stakeholders;

import chancery.access.Officer;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.kernel.Period;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Holder.Channels;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The usual authorities, offices and people of these tests.
final class Given {

    private Given() {}

    static AuthorityDraft ministry(String name) {
        return authority(AuthorityKind.OTHER_MINISTRY, name, Optional.empty());
    }

    static AuthorityDraft authority(AuthorityKind kind, String name, Optional<UUID> parent) {
        return new AuthorityDraft(
                kind, AuthorityLevel.CENTRAL, name, name, parent, "By note", Optional.empty());
    }

    static HostOfficeDraft minister(String title) {
        return new HostOfficeDraft(title, title, ApproachLevel.MINISTER, Optional.empty());
    }

    static HolderDraft person(String name, LocalDate from) {
        return person(name, Period.since(from));
    }

    static HolderDraft person(String name, Period period) {
        return new HolderDraft(
                name,
                period,
                HolderState.CONFIRMED,
                Optional.empty(),
                Optional.empty(),
                Channels.NONE);
    }

    static Authority added(
            Stakeholders stakeholders, CountryCode host, AuthorityDraft draft, Officer by) {
        return what(stakeholders.addAuthority(host, draft, false, by));
    }

    /// A minister's office in a ministry of its own.
    static HostOffice office(Stakeholders stakeholders, CountryCode host, String name, Officer by) {
        var ministry = added(stakeholders, host, ministry("Ministry of " + name), by);
        return what(
                stakeholders.addOffice(ministry.id(), minister("Minister of " + name), false, by));
    }

    static <T> T what(Adding<T> answer) {
        return ((Added<T>) answer).what();
    }
}
