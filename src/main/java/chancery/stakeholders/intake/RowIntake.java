package chancery.stakeholders.intake;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.stakeholders.Adding;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Adding.Alike;
import chancery.stakeholders.Authority;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.NameLikeness;
import chancery.stakeholders.intake.CsvText.Row;
import chancery.stakeholders.intake.RowResult.Outcome;
import chancery.stakeholders.register.AuthorityRegister;
import chancery.stakeholders.register.Footing;
import chancery.stakeholders.register.HolderRegister;
import chancery.stakeholders.register.HolderRegister.Place;
import chancery.stakeholders.register.OfficeRegister;
import chancery.stakeholders.store.AuthorityStore;
import chancery.stakeholders.store.HolderStore;
import chancery.stakeholders.store.HostOfficeStore;
import chancery.web.Fields;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Takes one row: finds or adds the authority, then the office, then the holder.
@Component
class RowIntake {

    private final AuthorityRegister authorities;
    private final OfficeRegister offices;
    private final HolderRegister holders;
    private final AuthorityStore knownAuthorities;
    private final HostOfficeStore knownOffices;
    private final HolderStore knownHolders;
    private final Clock clock;

    RowIntake(
            AuthorityRegister authorities,
            OfficeRegister offices,
            HolderRegister holders,
            AuthorityStore knownAuthorities,
            HostOfficeStore knownOffices,
            HolderStore knownHolders,
            Clock clock) {
        this.authorities = authorities;
        this.offices = offices;
        this.holders = holders;
        this.knownAuthorities = knownAuthorities;
        this.knownOffices = knownOffices;
        this.knownHolders = knownHolders;
        this.clock = clock;
    }

    /// Ends a row whose record looks like one that is there; what the row stored goes with it.
    static final class LooksAlike extends RuntimeException {

        private final transient List<LookAlike> there;

        LooksAlike(List<LookAlike> there) {
            super("looks alike");
            this.there = there;
        }

        List<LookAlike> there() {
            return there;
        }
    }

    /// Whether anything new was stored.
    Outcome take(Row row, Footing footing, Officer by) {
        var authority = authority(row, footing, by);
        boolean isNew = authority.isNew();
        if (!row.value("office").isEmpty()) {
            var office = office(row, authority.what(), footing, by);
            var place = new Place(office.what(), authority.what(), footing);
            isNew |= office.isNew();
            isNew |= !row.value("holder").isEmpty() && holder(row, place, by);
        } else if (!row.value("holder").isEmpty()) {
            throw BadInput.of("office", "stakeholders.fault.holder-without-office");
        }
        return isNew ? Outcome.TAKEN : Outcome.THERE;
    }

    private record Found<T>(T what, boolean isNew) {}

    private static <T> T added(Adding<T> answer) {
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
        var values = renamed(row, Columns.AUTHORITY);
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
        var fields = fields(values);
        var draft = Drafts.authority(fields);
        refuse(fields, Columns.AUTHORITY);
        return new Found<>(added(authorities.add(footing, draft, isAnother(row), by)), true);
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
        var fields = fields(renamed(row, Columns.OFFICE));
        var draft = Drafts.office(fields);
        refuse(fields, Columns.OFFICE);
        return new Found<>(added(offices.add(authority, footing, draft, isAnother(row), by)), true);
    }

    private boolean holder(Row row, Place place, Officer by) {
        var fields = fields(renamed(row, Columns.HOLDER));
        var draft = Drafts.holder(fields);
        refuse(fields, Columns.HOLDER);
        boolean there =
                knownHolders.ofOffice(place.office().id(), clock.instant(), by).stream()
                        .filter(one -> NameLikeness.same(draft.name(), one.name()))
                        .anyMatch(one -> one.period().overlaps(draft.period()));
        if (!there) {
            added(holders.succeed(place, draft, isAnother(row), by));
        }
        return !there;
    }

    private static boolean isAnother(Row row) {
        var fields = fields(new LinkedHashMap<>(Map.of("another", row.value("another"))));
        boolean another = fields.yes("another");
        fields.refuseFaults();
        return another;
    }

    private static LinkedHashMap<String, String> renamed(Row row, Map<String, String> columns) {
        var values = new LinkedHashMap<String, String>();
        columns.forEach((field, column) -> values.put(field, row.value(column)));
        return values;
    }

    private static Fields fields(Map<String, String> values) {
        var raw = new LinkedHashMap<String, List<String>>();
        values.forEach((field, value) -> raw.put(field, List.of(value)));
        return Fields.of(raw);
    }

    private static void refuse(Fields fields, Map<String, String> columns) {
        try {
            fields.refuseFaults();
        } catch (BadInput bad) {
            throw Columns.named(bad, columns);
        }
    }
}
