package chancery.demonstration.loop;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Point;
import java.time.LocalDate;
import java.util.List;

/// Reads how a directive was worded, with the names of places and offices that its drafter knows.
record WordingReader(Doors doors, ScenarioCalendar calendar) {

    Instruction instruction(String slug, Officer by) {
        var bureaus =
                doors.missions().all(by).stream()
                        .filter(office -> !office.kind().isMission())
                        .map(office -> office.code().text())
                        .collect(toUnmodifiableSet());
        return new InstructionReader(calendar, scopes(by), bureaus)
                .instruction(DirectiveText.read(slug));
    }

    List<Point> points(String slug, LocalDate day, Officer by) {
        return new PointReader(calendar, scopes(by)).points(slug, day);
    }

    private ScopeReader scopes(Officer by) {
        return new ScopeReader(doors.missions().gazetteer(by));
    }
}
