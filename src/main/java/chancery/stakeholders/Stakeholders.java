package chancery.stakeholders;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.journal.Recorded;
import chancery.kernel.CountryCode;
import chancery.kernel.Days;
import chancery.kernel.NotFound;
import chancery.stakeholders.register.AuthorityRegister;
import chancery.stakeholders.register.HolderCorrections;
import chancery.stakeholders.register.HolderRegister;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.register.OfficeRegister;
import chancery.stakeholders.register.StakeholdersEntry.StakeholdersExported;
import chancery.stakeholders.register.Standing;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.CoverStore;
import chancery.stakeholders.store.HolderListStore;
import chancery.stakeholders.store.HolderStore;
import chancery.stakeholders.store.HostCountStore;
import chancery.stakeholders.store.HostOfficeStore;
import chancery.stakeholders.store.ListStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the host side. Whoever a record's label is open to may read it; officers of
/// accredited missions and desks at headquarters write.
@Service
@Transactional
public class Stakeholders {

    private static final int MOST_SHOWN = 500;
    private static final int MOST_EXPORTED = 100_000;

    private final AuthorityRegister authorityRegister;
    private final OfficeRegister officeRegister;
    private final HolderRegister holderRegister;
    private final HolderCorrections corrections;
    private final Standing standing;
    private final AuthorityStore authorities;
    private final HostOfficeStore offices;
    private final HolderStore holders;
    private final HolderListStore holderLists;
    private final CoverStore covers;
    private final ListStore lists;
    private final HostCountStore counts;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    Stakeholders(
            AuthorityRegister authorityRegister,
            OfficeRegister officeRegister,
            HolderRegister holderRegister,
            HolderCorrections corrections,
            Standing standing,
            AuthorityStore authorities,
            HostOfficeStore offices,
            HolderStore holders,
            HolderListStore holderLists,
            CoverStore covers,
            ListStore lists,
            HostCountStore counts,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.authorityRegister = authorityRegister;
        this.officeRegister = officeRegister;
        this.holderRegister = holderRegister;
        this.corrections = corrections;
        this.standing = standing;
        this.authorities = authorities;
        this.offices = offices;
        this.holders = holders;
        this.holderLists = holderLists;
        this.covers = covers;
        this.lists = lists;
        this.counts = counts;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    // Steps

    /// Adds an authority of a host.
    ///
    /// @param another whether the officer has seen what looks alike and says that this is another
    public Adding<Authority> addAuthority(
            CountryCode host, AuthorityDraft draft, boolean another, Officer by) {
        return authorityRegister.add(standing.of(host, by), draft, another, by);
    }

    /// Says anew what an authority is; `version` is the one that was read.
    public Authority correctAuthority(UUID id, UUID version, AuthorityDraft draft, Officer by) {
        var footing = standing.of(authority(id, by).host(), by);
        return authorityRegister.correct(id, version, footing, draft, by);
    }

    /// Adds an office within an authority.
    public Adding<HostOffice> addOffice(
            UUID authority, HostOfficeDraft draft, boolean another, Officer by) {
        var above = authority(authority, by);
        return officeRegister.add(above, standing.of(above.host(), by), draft, another, by);
    }

    /// Says anew what an office is.
    public HostOffice correctOffice(UUID id, UUID version, HostOfficeDraft draft, Officer by) {
        var place = placeOf(id, by);
        return officeRegister.correct(
                place.office().id(), version, place.authority(), place.footing(), draft, by);
    }

    /// Notes who holds an office from a day on; whoever held it until then ends that day.
    public Adding<Holder> succeed(UUID office, HolderDraft draft, boolean another, Officer by) {
        return holderRegister.succeed(placeOf(office, by), draft, another, by);
    }

    /// Ends a holding without a successor.
    public Holder depart(UUID holder, LocalDate to, Officer by) {
        var known = holder(holder, by);
        return holderRegister.depart(known.id(), to, placeOf(known.hostOffice(), by), by);
    }

    /// Notes that somebody made sure of a holder today.
    ///
    /// @param next by when to make sure again; in twelve months when empty
    public Holder verify(UUID holder, Optional<LocalDate> next, Officer by) {
        var known = holder(holder, by);
        return corrections.verify(known.id(), next, placeOf(known.hostOffice(), by), by);
    }

    /// Corrects a holder's name, dates or channels.
    public Holder correctHolder(UUID id, UUID version, HolderDraft draft, Officer by) {
        var known = holder(id, by);
        return corrections.correct(known.id(), version, draft, placeOf(known.hostOffice(), by), by);
    }

    /// An office with its authority and the officer's footing towards the host, or a refusal.
    @Transactional(readOnly = true)
    public Place placeOf(UUID office, Officer by) {
        var known = office(office, by);
        var authority = authority(known.authority(), by);
        return new Place(known, authority, standing.of(authority.host(), by));
    }

    /// Whether the officer may write about a host.
    @Transactional(readOnly = true)
    public boolean mayWrite(CountryCode host, Officer by) {
        return standing.mayWrite(host, by);
    }

    // Look-ups

    /// Everything the reader may see of a host.
    @Transactional(readOnly = true)
    public Directory directory(CountryCode host, Reader reader) {
        return directoryKnownAt(host, clock.instant(), reader);
    }

    /// Everything of a host as it was known at an instant.
    @Transactional(readOnly = true)
    public Directory directoryKnownAt(CountryCode host, Instant known, Reader reader) {
        return new Directory(
                host,
                authorities.ofHost(host, known, reader),
                offices.ofHost(host, known, reader),
                holders.ofHost(host, known, reader),
                covers.ofHost(host, known, reader));
    }

    @Transactional(readOnly = true)
    public List<Authority> authoritiesOf(CountryCode host, Reader reader) {
        return authorities.ofHost(host, clock.instant(), reader);
    }

    @Transactional(readOnly = true)
    public Authority authority(UUID id, Reader reader) {
        return authorities
                .find(id, clock.instant(), reader)
                .orElseThrow(() -> new NotFound("authority", id));
    }

    @Transactional(readOnly = true)
    public List<HostOffice> officesOf(CountryCode host, Reader reader) {
        return offices.ofHost(host, clock.instant(), reader);
    }

    @Transactional(readOnly = true)
    public HostOffice office(UUID id, Reader reader) {
        return offices.find(id, clock.instant(), reader)
                .orElseThrow(() -> new NotFound("host office", id));
    }

    @Transactional(readOnly = true)
    public Holder holder(UUID id, Reader reader) {
        return holders.find(id, clock.instant(), reader)
                .orElseThrow(() -> new NotFound("holder", id));
    }

    /// Who held, holds and will hold an office, newest first.
    @Transactional(readOnly = true)
    public List<Holder> holdersOf(UUID office, Reader reader) {
        return holders.ofOffice(office, clock.instant(), reader);
    }

    /// Who holds an office on a day, as known now.
    @Transactional(readOnly = true)
    public Optional<Holder> holderOn(UUID office, LocalDate day, Reader reader) {
        return holderOnAsKnownAt(office, day, clock.instant(), reader);
    }

    /// Who holds an office on a day, as it was known at an instant.
    @Transactional(readOnly = true)
    public Optional<Holder> holderOnAsKnownAt(
            UUID office, LocalDate day, Instant known, Reader reader) {
        return holders.ofOffice(office, known, reader).stream()
                .filter(held -> held.period().includes(day))
                .findFirst();
    }

    /// The offices of a host with whoever holds them on a day.
    @Transactional(readOnly = true)
    public List<Interlocutor> interlocutorsFor(CountryCode host, LocalDate day, Reader reader) {
        return directory(host, reader).interlocutorsOn(day);
    }

    /// Holders of any host that somebody has to make sure of by a day, longest due first.
    @Transactional(readOnly = true)
    public List<Holder> dueForVerification(LocalDate day, Reader reader) {
        return holderLists.dueOn(day, clock.instant(), reader);
    }

    /// Holders of any host who began after a day, newest first.
    @Transactional(readOnly = true)
    public List<Holder> holdersBegunAfter(LocalDate day, Reader reader) {
        return holderLists.begunAfter(day, clock.instant(), reader);
    }

    /// What is known of each host today, counted.
    @Transactional(readOnly = true)
    public List<HostCount> counts(Reader reader) {
        return counts.counts(today(), reader);
    }

    /// At most 500 lines of authorities, offices and present holders.
    @Transactional(readOnly = true)
    public List<Listed> list(ListFilter filter, Reader reader) {
        return lists.list(filter, today(), true, MOST_SHOWN, reader);
    }

    /// The lines for a file that leaves the house: without restricted authorities; noted in the
    /// journal.
    public List<Listed> export(ListFilter filter, Officer by) {
        var lines = lists.list(filter, today(), false, MOST_EXPORTED, by);
        journal.record(
                new StakeholdersExported(lines.size(), by.id(), clock.instant()),
                labels.openTo(by.id()));
        return lines;
    }

    /// What happened to an authority, an office or a holder, oldest first.
    @Transactional(readOnly = true)
    public List<Recorded> historyOf(UUID record, Reader reader) {
        return journal.historyOf(record, reader);
    }

    /// The names under which officers stand in a history.
    @Transactional(readOnly = true)
    public Map<UUID, String> officerNames(Collection<UUID> officers, Reader reader) {
        return lists.officerNames(officers, reader);
    }

    private LocalDate today() {
        return Days.of(clock.instant());
    }
}
