package chancery.stakeholders.intake;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Adding.Alike;
import chancery.stakeholders.Authority;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.NameLikeness;
import chancery.stakeholders.intake.CsvText.Row;
import chancery.stakeholders.intake.RowResult.Outcome;
import chancery.stakeholders.register.AuthorityRegister;
import chancery.stakeholders.register.Footing;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.register.OfficeRegister;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.HostOfficeStore;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Takes one row: finds or adds the authority, then the office, then the holder.
@Component
class RowIntake {

    private final AuthorityRegister authorities;
    private final OfficeRegister offices;
    private final HolderIntake holders;
    private final AuthorityStore knownAuthorities;
    private final HostOfficeStore knownOffices;
    private final Clock clock;

    RowIntake(
            AuthorityRegister authorities,
            OfficeRegister offices,
            HolderIntake holders,
            AuthorityStore knownAuthorities,
            HostOfficeStore knownOffices,
            Clock clock) {
        this.authorities = authorities;
        this.offices = offices;
        this.holders = holders;
        this.knownAuthorities = knownAuthorities;
        this.knownOffices = knownOffices;
        this.clock = clock;
    }

    /// Whether anything new was stored.
    Outcome take(Row row, Footing footing, Officer by) {
        var authority = authority(row, footing, by);
        boolean isNew = authority.isNew();
        if (!row.value("office").isEmpty()) {
            var office = office(row, authority.what(), footing, by);
            var place = new Place(office.what(), authority.what(), footing);
            isNew |= office.isNew();
            isNew |= !row.value("holder").isEmpty() && holders.take(row, place, by);
        } else if (!row.value("holder").isEmpty()) {
            throw BadInput.of("office", "stakeholders.fault.holder-without-office");
        }
        return isNew ? Outcome.TAKEN : Outcome.THERE;
    }

    private record Found<T>(T what, boolean isNew) {}

    static <T> T added(Adding<T> answer) {
        return switch (answer) {
            case Added<T>(var what) -> what;
            case Alike<T>(var there) -> throw new LooksAlike(there);
        };
    }

    private Found<Authority> authority(Row row, Footing footing, Officer by) {
        var known = knownAuthorities.ofHost(footing.host(), clock.instant(), by);
        var name = row.value("authority");
        var there = known.stream().filter(one -> isCalled(name, one)).findFirst();
        if (there.isPresent()) {
            return new Found<>(there.get(), false);
        }
        var values = RowFields.renamed(row, Columns.AUTHORITY);
        var parent = row.value("parent");
        if (!parent.isEmpty()) {
            values.put(
                    "parent",
                    known.stream()
                            .filter(one -> isCalled(parent, one))
                            .findFirst()
                            .orElseThrow(() ->
                                    BadInput.of("parent", "stakeholders.fault.parent-missing"))
                            .id()
                            .toString());
        }
        var fields = RowFields.fields(values);
        var draft = Drafts.authority(fields);
        RowFields.refuse(fields, Columns.AUTHORITY);
        return new Found<>(
                added(authorities.add(footing, draft, RowFields.isAnother(row), by)), true);
    }

    private static boolean isCalled(String name, Authority one) {
        return NameLikeness.same(name, one.name())
                || NameLikeness.same(name, one.described().englishName());
    }

    private Found<HostOffice> office(Row row, Authority authority, Footing footing, Officer by) {
        var title = row.value("office");
        var there =
                knownOffices.ofAuthority(authority.id(), clock.instant(), by).stream()
                        .filter(one ->
                                NameLikeness.same(title, one.title())
                                        || NameLikeness.same(title, one.described().englishTitle()))
                        .findFirst();
        if (there.isPresent()) {
            return new Found<>(there.get(), false);
        }
        var fields = RowFields.fields(RowFields.renamed(row, Columns.OFFICE));
        var draft = Drafts.office(fields);
        RowFields.refuse(fields, Columns.OFFICE);
        return new Found<>(
                added(offices.add(authority, footing, draft, RowFields.isAnother(row), by)), true);
    }
}
