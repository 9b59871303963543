package chancery.stakeholders.register;

import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import chancery.stakeholders.NameLikeness;
import chancery.stakeholders.store.HolderStore;
import chancery.stakeholders.store.HostOfficeStore;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the holders of a host, present and past, whose names look like a new one's.
@Component
class HolderLikeness {

    private final HolderStore holders;
    private final HostOfficeStore offices;
    private final Recording recording;

    HolderLikeness(HolderStore holders, HostOfficeStore offices, Recording recording) {
        this.holders = holders;
        this.offices = offices;
        this.recording = recording;
    }

    List<LookAlike> alike(String name, CountryCode host, Officer by) {
        var alike =
                holders.ofHost(host, recording.now(), by).stream()
                        .filter(known ->
                                NameLikeness.between(name, known.name()) >= NameLikeness.PERSONS)
                        .toList();
        if (alike.isEmpty()) {
            return List.of();
        }
        var titles =
                offices.ofHost(host, recording.now(), by).stream()
                        .collect(toMap(HostOffice::id, HostOffice::title));
        return alike.stream()
                .map(known ->
                        new LookAlike(
                                known.id(),
                                "/stakeholders/offices/" + known.hostOffice(),
                                known.name(),
                                titles.getOrDefault(known.hostOffice(), "")))
                .toList();
    }
}
