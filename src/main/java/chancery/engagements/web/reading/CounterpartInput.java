package chancery.engagements.web.reading;

import chancery.access.Officer;
import chancery.engagements.Counterpart;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.stakeholders.Adding;
import chancery.stakeholders.HolderDraft;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.HostOfficeDraft;
import chancery.stakeholders.Stakeholders;
import chancery.web.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Reads who sat on the other side: offices that are known, or one added in passing "to be
/// confirmed".
@Component
class CounterpartInput {

    private final Stakeholders stakeholders;
    private final Channels channels;

    CounterpartInput(Stakeholders stakeholders, Channels channels) {
        this.stakeholders = stakeholders;
        this.channels = channels;
    }

    /// The rows `interlocutors[0].office`, or `.authority`, `.title`, `.name`, `.rank` for one that
    /// is missing.
    List<Counterpart> read(Fields fields, CountryCode host, LocalDate day, Officer officer) {
        var there = new ArrayList<Counterpart>();
        boolean needsBasis = false;
        for (var row : fields.rows("interlocutors")) {
            if (row.isEmpty()) {
                continue;
            }
            var office =
                    row.has("office")
                            ? row.optionalId("office").flatMap(id -> known(row, id, host, officer))
                            : added(row, host, officer);
            var name = row.optionalText("name", 200);
            if (office.isPresent()) {
                there.add(counterpart(office.get(), name, day, officer));
                needsBasis |= !channels.isForeignMinistry(office.get(), officer);
            }
        }
        if (needsBasis && !fields.has("basis") && !channels.hasAgreedChannel(there, officer)) {
            fields.fault("basis", "engagements.fault.basis");
        }
        return there;
    }

    private Optional<HostOffice> known(Fields row, UUID id, CountryCode host, Officer officer) {
        try {
            var office = stakeholders.office(id, officer);
            if (!stakeholders.authority(office.authority(), officer).host().equals(host)) {
                row.fault("office", "engagements.fault.office-of-other-host", host.text());
            }
            return Optional.of(office);
        } catch (NotFound e) {
            row.fault("office", "engagements.fault.no-office");
            return Optional.empty();
        }
    }

    private Optional<HostOffice> added(Fields row, CountryCode host, Officer officer) {
        var authority = row.id("authority");
        var title = row.text("title", 200);
        var rank = row.choice("rank", ApproachLevel.class, ApproachLevel.WORKING);
        if (title.isEmpty() || authority.equals(new UUID(0, 0))) {
            return Optional.empty();
        }
        var draft = new HostOfficeDraft(title, title, rank, Optional.empty());
        try {
            return Optional.of(
                    switch (stakeholders.addOffice(authority, draft, true, officer)) {
                        case Adding.Added<HostOffice>(var office) -> office;
                        case Adding.Alike<HostOffice> _ -> throw new NotFound("office", title);
                    });
        } catch (NotFound e) {
            row.fault("authority", "engagements.fault.no-authority", host.text());
            return Optional.empty();
        }
    }

    private Counterpart counterpart(
            HostOffice office, Optional<String> name, LocalDate day, Officer officer) {
        var holder = stakeholders.holderOn(office.id(), day, officer);
        if (holder.isEmpty() && name.isPresent()) {
            var draft = HolderDraft.toBeConfirmed(name.get(), day);
            if (stakeholders.succeed(office.id(), draft, true, officer)
                    instanceof Adding.Added(var added)) {
                holder = Optional.of(added);
            }
        }
        var there = holder.filter(held -> name.isEmpty() || name.get().equals(held.name()));
        return new Counterpart(
                office.id(),
                there.map(held -> held.id()),
                name.or(() -> there.map(held -> held.name())).orElse(""),
                office.title(),
                office.rank());
    }
}
