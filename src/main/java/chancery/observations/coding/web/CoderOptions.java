package chancery.observations.coding.web;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.missions.Holding;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.observations.measures.Measures;
import chancery.web.Option;
import chancery.web.Page;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whom one may name to code.
@Component
class CoderOptions {

    private final Measures measures;
    private final Missions missions;
    private final Accounts accounts;

    CoderOptions(Measures measures, Missions missions, Accounts accounts) {
        this.measures = measures;
        this.missions = missions;
        this.accounts = accounts;
    }

    /// Whoever sits today in an office that writes about the host, by name.
    List<Option> of(CodingView view, Page page, Officer officer) {
        var today = Days.of(page.now());
        var host = view.measure().host();
        var network = missions.network(officer);
        return missions.all(officer).stream()
                .filter(office ->
                        !office.kind().isMission()
                                || network.isAccredited(office.id(), host, today))
                .map(Office::id)
                .flatMap(office -> missions.holdingsOf(office, officer).stream())
                .filter(held -> held.period().includes(today))
                .filter(held -> measures.mayWrite(host, accounts.officer(held.officer())))
                .sorted(Comparator.comparing(Holding::officerName))
                .map(held -> new Option(held.officer().toString(), held.officerName()))
                .distinct()
                .toList();
    }
}
