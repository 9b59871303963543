package chancery.alerts.web;

import static java.util.stream.Collectors.joining;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.alerts.Acting;
import chancery.alerts.Alert;
import chancery.alerts.Signal;
import chancery.alerts.Signal.Origin;
import chancery.alerts.SignalWords;
import chancery.alerts.escalation.Escalations;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import chancery.web.Words;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts alerts together for their pages.
@Component
class AlertViews {

    private final Escalations escalations;
    private final Missions missions;
    private final Histories histories;
    private final OtherAlerts others;

    AlertViews(
            Escalations escalations, Missions missions, Histories histories, OtherAlerts others) {
        this.escalations = escalations;
        this.missions = missions;
        this.histories = histories;
        this.others = others;
    }

    List<AlertLine> lines(List<Alert> shown, Words words, Instant now, Officer officer) {
        return shown.stream().map(alert -> line(alert, words, now, officer)).toList();
    }

    AlertLine line(Alert alert, Words words, Instant now, Officer officer) {
        return new AlertLine(
                alert,
                alert.state(now),
                SignalWords.headline(alert, words),
                alert.signals().stream()
                        .flatMap(signal -> signal.host().stream())
                        .map(host -> HostNames.of(host, words))
                        .distinct()
                        .collect(joining(", ")),
                missions.office(alert.roster(), officer).code(),
                alert.takenBy(now),
                alert.restsUntil(now),
                Acting.works(officer),
                worksAtHeadquarters(officer));
    }

    private boolean worksAtHeadquarters(Officer officer) {
        return Acting.works(officer)
                && officer.seats().stream()
                        .anyMatch(seat ->
                                !missions.office(seat.office(), officer).kind().isMission());
    }

    AlertSheetView of(Alert alert, Page page, Officer officer) {
        var words = page.words();
        var line = line(alert, words, page.now(), officer);
        var names = names(alert, officer);
        return new AlertSheetView(
                line,
                alert.signals().stream()
                        .map(signal -> source(alert, signal, names, words, officer))
                        .toList(),
                escalations.dueOf(alert, officer),
                line.headquarters() ? others.than(alert, page, officer) : List.of(),
                histories.of(alert.id(), words, officer));
    }

    private Map<UUID, String> names(Alert alert, Officer officer) {
        var people =
                Stream.concat(
                        alert.signals().stream().flatMap(signal -> filedBy(signal).stream()),
                        alert.placings().stream().flatMap(placing -> placing.by().stream()));
        return histories.namesOf(new HashSet<>(people.toList()), officer);
    }

    private static Optional<UUID> filedBy(Signal signal) {
        return signal.origin() instanceof Origin.Filed filed
                ? Optional.of(filed.by())
                : Optional.empty();
    }

    private SourceLine source(
            Alert alert, Signal signal, Map<UUID, String> names, Words words, Officer officer) {
        var placing = alert.placingOf(signal);
        return new SourceLine(
                signal,
                SignalWords.what(signal, words),
                SignalWords.why(signal, words),
                missions.office(signal.office(), officer).name(words.locale()),
                filedBy(signal).map(by -> names.getOrDefault(by, "–")),
                signal.host().map(host -> HostNames.of(host, words)).orElse(""),
                placing,
                placing.by().map(by -> names.getOrDefault(by, "–")));
    }
}
