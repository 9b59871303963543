package chancery.stakeholders.web;

import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Cover;
import chancery.stakeholders.Covers;
import chancery.stakeholders.HeardPoints;
import chancery.stakeholders.HeardPoints.Unheard;
import chancery.stakeholders.Holder;
import chancery.stakeholders.Stakeholders;
import chancery.web.Option;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of a host office: holders over time, covers and history.
@RestController
class OfficePage {

    private final Stakeholders stakeholders;
    private final Covers covers;
    private final HistoryTeller history;
    private final List<HeardPoints> heard;
    private final Templates templates;

    OfficePage(
            Stakeholders stakeholders,
            Covers covers,
            HistoryTeller history,
            List<HeardPoints> heard,
            Templates templates) {
        this.stakeholders = stakeholders;
        this.covers = covers;
        this.history = history;
        this.heard = List.copyOf(heard);
        this.templates = templates;
    }

    @GetMapping("/stakeholders/offices/{id}")
    Object office(@PathVariable UUID id, Page page, Officer officer) {
        var office = stakeholders.office(id, officer);
        var authority = stakeholders.authority(office.authority(), officer);
        var holders = stakeholders.holdersOf(id, officer);
        var ours = covers.ofOffice(id, officer);
        var today = Days.of(page.now());
        var locale = page.words().locale();
        return templates.stakeholdersOffice(
                page,
                new HostOfficeView(
                        authority,
                        HostNames.of(authority.host(), locale),
                        office,
                        holders,
                        ours,
                        covers.candidatesFor(authority.host(), today, officer).stream()
                                .map(known ->
                                        new Option(
                                                known.seat().id().toString(),
                                                known.mission().code()
                                                        + " · "
                                                        + known.seat().title(locale)))
                                .toList(),
                        today,
                        stakeholders.mayWrite(authority.host(), officer),
                        unheard(holders, today, officer),
                        history.history(id, names(holders, ours, locale), page.words(), officer)));
    }

    private List<Unheard> unheard(List<Holder> holders, LocalDate today, Officer officer) {
        return holders.stream()
                .filter(holder -> holder.period().includes(today))
                .flatMap(holder ->
                        heard.stream()
                                .flatMap(points ->
                                        points
                                                .notHeardBy(
                                                        holder.id(), holder.hostOffice(), officer)
                                                .stream()))
                .toList();
    }

    private static Map<UUID, String> names(
            List<Holder> holders, List<Cover> covers, Locale locale) {
        Map<UUID, String> names =
                new HashMap<>(holders.stream().collect(toMap(Holder::id, Holder::name)));
        covers.forEach(cover ->
                names.put(cover.seat(), cover.missionCode() + " " + cover.seatTitle(locale)));
        return names;
    }
}
