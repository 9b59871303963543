package chancery.missions.web;

import chancery.missions.Accreditation;
import chancery.missions.Holding;
import chancery.missions.Office;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The form in which programs read offices.
final class MissionJson {

    private MissionJson() {}

    static Map<String, Object> of(OfficeLine line) {
        var json = facts(line.office());
        json.put("state", line.state().name());
        json.put("hosts", line.hosts());
        json.put("seats", line.staffing().seats());
        json.put("filled", line.staffing().filled());
        return json;
    }

    static Map<String, Object> of(OfficeView view) {
        var json = facts(view.office());
        json.put("state", view.standing().name());
        json.put(
                "states",
                view.states().stream()
                        .map(state ->
                                Map.of(
                                        "state", state.state().name(),
                                        "from", state.from(),
                                        "successor", view.successor(state).map(Office::code)))
                        .toList());
        json.put("accreditations", view.accreditations().stream().map(MissionJson::of).toList());
        json.put("seats", view.seats().stream().map(MissionJson::of).toList());
        json.put("days", view.days());
        json.put("holidays", view.holidays());
        return json;
    }

    private static Map<String, Object> facts(Office office) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", office.id());
        json.put("code", office.code());
        json.put("kind", office.kind().name());
        json.put("name", office.name());
        json.put("nameFr", office.nameInFrench());
        json.put("country", office.country());
        json.put("city", office.city());
        json.put("timeZone", office.zone().getId());
        json.put("workingWeek", office.workingWeek());
        return json;
    }

    private record Accredited(
            String host, boolean resident, LocalDate from, Optional<LocalDate> to) {}

    private static Accredited of(Accreditation known) {
        return new Accredited(
                known.host().text(), known.resident(), known.period().from(), known.period().to());
    }

    record Held(String officer, boolean cover, LocalDate from, Optional<LocalDate> to) {}

    private static Sat of(SeatView line) {
        return new Sat(
                line.seat().slug(),
                line.seat().title(),
                line.seat().titleInFrench(),
                line.seat().roles().stream().map(Enum::name).sorted().toList(),
                line.now().stream().map(MissionJson::of).toList(),
                line.next().map(MissionJson::of));
    }

    private static Held of(Holding held) {
        return new Held(held.officerName(), held.cover(), held.period().from(), held.period().to());
    }
}
