package chancery.directives.web.taskings;

import static java.util.stream.Collectors.groupingBy;

import chancery.access.Officer;
import chancery.directives.taskings.InboxItem.Part;
import chancery.directives.taskings.InboxMatter;
import chancery.directives.taskings.Inboxes;
import chancery.directives.taskings.Taskings;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// An inbox for programs.
@RestController
class InboxApi {

    private final Taskings taskings;
    private final InboxMatters matters;
    private final Missions missions;
    private final Inboxes inboxes;

    InboxApi(Taskings taskings, InboxMatters matters, Missions missions, Inboxes inboxes) {
        this.taskings = taskings;
        this.matters = matters;
        this.missions = missions;
        this.inboxes = inboxes;
    }

    /// What waits for a mission: its taskings, what headquarters returned, what hosts owe.
    @GetMapping("/api/v1/missions/{code}/inbox")
    Object inbox(Page page, Officer officer, @PathVariable String code) {
        var mission = mission(code, officer);
        var others =
                matters.of(mission, page.words(), officer).stream()
                        .collect(groupingBy(InboxMatter::part));
        return Map.of(
                "items", inboxes.ofMission(mission.id(), officer),
                "returned", others.getOrDefault(Part.RETURNED, List.of()),
                "owed", others.getOrDefault(Part.OWED, List.of()));
    }

    private Office mission(String code, Officer officer) {
        return Optional.of(code)
                .filter(OfficeCode::isCode)
                .flatMap(text -> missions.findByCode(OfficeCode.parse(text), officer))
                .orElseThrow(() -> new NotFound("mission", code));
    }
}
