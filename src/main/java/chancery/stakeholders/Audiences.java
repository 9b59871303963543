package chancery.stakeholders;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.journal.Journal;
import chancery.kernel.CountryCode;
import chancery.stakeholders.register.StakeholdersEntry.HostOpened;
import chancery.stakeholders.register.Standing;
import chancery.stakeholders.store.AudienceStore;
import chancery.stakeholders.store.AuthorityStore;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door that opens what is known of a host to missions accredited since it was written.
@Service
@Transactional
public class Audiences {

    private final Standing standing;
    private final AuthorityStore authorities;
    private final AudienceStore audiences;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    Audiences(
            Standing standing,
            AuthorityStore authorities,
            AudienceStore audiences,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.standing = standing;
        this.authorities = authorities;
        this.audiences = audiences;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// Opens what is known of a host to missions accredited since it was written.
    public int openToAccredited(CountryCode host, Officer by) {
        var footing = standing.of(host, by);
        int label = labels.openTo(footing.audience(AuthorityKind.OTHER_MINISTRY, Optional.empty()));
        authorities.takeTurn(host, by);
        int repeated = audiences.widen(host, label, by, clock.instant());
        if (repeated > 0) {
            journal.record(new HostOpened(host, repeated, by.id(), clock.instant()), label);
        }
        return repeated;
    }

    /// Whether some mission accredited to the host cannot read all of it yet; asked by those who
    /// may write.
    @Transactional(readOnly = true)
    public boolean isPartlyClosed(CountryCode host, Officer by) {
        var footing = standing.of(host, by);
        int label = labels.openTo(footing.audience(AuthorityKind.OTHER_MINISTRY, Optional.empty()));
        return audiences.standingApart(host, label, by) > 0;
    }
}
