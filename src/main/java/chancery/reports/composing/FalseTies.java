package chancery.reports.composing;

import chancery.access.Officer;
import chancery.directives.taskings.Taskings;
import chancery.kernel.BadInput;
import chancery.reports.Report;
import chancery.reports.ReportText;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Refuses paragraphs tied to points that the mission was not given, or to engagements of others.
@Component
public class FalseTies {

    private final Taskings taskings;
    private final HeldGathering held;

    FalseTies(Taskings taskings, HeldGathering held) {
        this.taskings = taskings;
        this.held = held;
    }

    public void refuse(Report.Core core, ReportText text, Officer officer) {
        var given =
                core
                        .tasking()
                        .map(id -> taskings.pointsOf(taskings.tasking(id, officer), officer))
                        .orElse(List.of())
                        .stream()
                        .map(point -> point.number())
                        .collect(Collectors.toSet());
        for (var paragraph : text.paragraphs()) {
            paragraph.ties().points().stream()
                    .filter(number -> !given.contains(number))
                    .findFirst()
                    .ifPresent(number -> {
                        throw BadInput.of("paragraphs", "reports.fault.point", number);
                    });
        }
        text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.ties().engagements().stream())
                .distinct()
                .map(id -> held.known(id, officer))
                .filter(one ->
                        !one.mission().equals(core.mission()) || !one.host().equals(core.host()))
                .findFirst()
                .ifPresent(one -> {
                    throw BadInput.of(
                            "paragraphs",
                            "reports.fault.engagement-elsewhere",
                            one.id().toString());
                });
    }
}
