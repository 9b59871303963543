package chancery.engagements.web.reading;

import chancery.access.Officer;
import chancery.engagements.Counterpart;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.Stakeholders;
import java.util.List;
import org.springframework.stereotype.Component;

/// Through which authorities of a host one may go without naming a basis.
@Component
class Channels {

    private final Stakeholders stakeholders;

    Channels(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    /// Whether an office is of the foreign ministry, which may always be approached.
    boolean isForeignMinistry(HostOffice office, Officer officer) {
        return stakeholders.authority(office.authority(), officer).kind()
                == AuthorityKind.FOREIGN_MINISTRY;
    }

    /// Whether every authority that was approached has its usual agreed channel on record.
    boolean hasAgreedChannel(List<Counterpart> there, Officer officer) {
        return there.stream()
                .map(counterpart -> stakeholders.office(counterpart.hostOffice(), officer))
                .map(office -> stakeholders.authority(office.authority(), officer))
                .allMatch(authority ->
                        authority.kind() == AuthorityKind.FOREIGN_MINISTRY
                                || !authority.described().basis().isBlank());
    }
}
