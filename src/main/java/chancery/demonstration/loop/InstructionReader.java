package chancery.demonstration.loop;

import static java.util.function.Predicate.not;

import chancery.demonstration.stage.ScenarioCalendar;
import chancery.directives.cadence.Cadence;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.WrittenMaterial;
import chancery.kernel.ApproachLevel;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import chancery.missions.places.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what a directive of the year says, as it was worded on a day.
///
/// @param bureaus offices at headquarters: they read its papers anyway, and are sent no copy
record InstructionReader(ScenarioCalendar calendar, ScopeReader scopes, Set<String> bureaus) {

    private static final String ONCE = "once";

    Instruction instruction(DirectiveText text) {
        return new Instruction(
                DirectiveKind.valueOf(text.value("kind")),
                text.value("subject"),
                text.section("Objective"),
                text.section("Background"),
                text.actionRequested(),
                Precedence.valueOf(text.value("precedence")),
                Precedence.valueOf(text.value("copy precedence")),
                addressees(text),
                informed(text),
                isOnce(text) ? Optional.of(deliverBy(text)) : Optional.empty(),
                isOnce(text) ? Optional.of(reportBy(text)) : Optional.empty(),
                isOnce(text) ? 0 : text.days("report by") - text.days("deliver by"),
                ApproachLevel.valueOf(text.value("approach level")),
                Latitude.valueOf(text.value("latitude")),
                WrittenMaterial.valueOf(text.value("written material")),
                text.values("tags", ","),
                text.value("points of contact"),
                text.values("references", ";"),
                Cadence.parse(isOnce(text) ? ONCE : deliverBy(text) + " " + text.value("cadence")));
    }

    private static boolean isOnce(DirectiveText text) {
        return text.value("cadence").equals(ONCE);
    }

    private LocalDate deliverBy(DirectiveText text) {
        return calendar.date(text.days("released") + text.days("deliver by"));
    }

    private LocalDate reportBy(DirectiveText text) {
        return calendar.date(text.days("released") + text.days("report by"));
    }

    private Scope addressees(DirectiveText text) {
        var without = text.values("without missions", ",");
        return scopes.read(
                text.value("scope")
                        + " "
                        + names(text.values("missions", ","))
                        + (without.isEmpty() ? "" : " except " + names(without)));
    }

    private Optional<Scope> informed(DirectiveText text) {
        var copies = text.values("copies", ",").stream().filter(not(bureaus::contains)).toList();
        return copies.isEmpty() ? Optional.empty() : Optional.of(scopes.read(names(copies)));
    }

    private static String names(List<String> missions) {
        return String.join(
                " ",
                missions.stream()
                        .map(code -> "mission:" + new OfficeCode(code).inAddress())
                        .toList());
    }
}
