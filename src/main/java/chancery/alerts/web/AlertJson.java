package chancery.alerts.web;

import chancery.alerts.Alert;
import chancery.alerts.Signal;
import chancery.alerts.SignalWords;
import chancery.alerts.escalation.Escalations;
import chancery.database.Reader;
import chancery.missions.Missions;
import chancery.web.Words;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Alerts as programs get them.
@Component
class AlertJson {

    private final Missions missions;
    private final Escalations escalations;
    private final Clock clock;

    AlertJson(Missions missions, Escalations escalations, Clock clock) {
        this.missions = missions;
        this.escalations = escalations;
        this.clock = clock;
    }

    Map<String, Object> of(Alert alert, Words words, Reader reader) {
        var now = clock.instant();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", alert.id());
        json.put("state", alert.state(now));
        json.put("what", SignalWords.headline(alert, words));
        json.put("office", missions.office(alert.roster(), reader).code());
        alert.takenBy(now).ifPresent(code -> json.put("takenBy", code));
        alert.restsUntil(now).ifPresent(until -> json.put("until", until));
        json.put("precedence", alert.urgency().precedence());
        json.put("anyHour", alert.urgency().atAnyHour());
        json.put("openedAt", alert.opened());
        escalations.dueOf(alert, reader).ifPresent(due -> json.put("dueAt", due));
        json.put(
                "sources",
                alert.signals().stream()
                        .map(signal -> source(alert, signal, words, reader))
                        .toList());
        json.put("steps", alert.steps());
        return json;
    }

    private Map<String, Object> source(Alert alert, Signal signal, Words words, Reader reader) {
        var json = new LinkedHashMap<String, Object>();
        var placing = alert.placingOf(signal);
        json.put("id", signal.id());
        json.put("office", missions.office(signal.office(), reader).code());
        signal.origin().ruleName().ifPresent(rule -> json.put("rule", rule));
        json.put("what", SignalWords.what(signal, words));
        json.put("why", SignalWords.why(signal, words));
        json.put("link", signal.subject().address());
        signal.host().ifPresent(host -> json.put("host", host));
        json.put("matter", signal.matter());
        json.put("day", signal.day());
        json.put("precedence", signal.urgency().precedence());
        json.put("raisedAt", signal.raised());
        json.put("reason", placing.reason());
        if (!placing.words().isEmpty()) {
            json.put("reasonWords", placing.words());
        }
        return json;
    }
}
