package chancery.directives.web.taskings;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.directives.taskings.Taskings;
import chancery.directives.web.DirectiveJson;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Taskings for programs: what a mission was given, and by when.
@RestController
@RequestMapping("/api/v1")
class TaskingApi {

    private final Taskings taskings;
    private final Directives directives;
    private final Missions missions;
    private final TaskingJson json;

    TaskingApi(Taskings taskings, Directives directives, Missions missions, TaskingJson json) {
        this.taskings = taskings;
        this.directives = directives;
        this.missions = missions;
        this.json = json;
    }

    /// The numbered points that one mission has for one host.
    @GetMapping("/directives/{key}/points")
    Object points(
            Officer officer,
            @PathVariable String key,
            @RequestParam String mission,
            @RequestParam String host) {
        var id = directives.idOf(key, officer);
        var tasking =
                taskings.find(id, code(mission), country(host), officer)
                        .orElseThrow(() -> new NotFound("tasking of " + mission + " for", host));
        var points = taskings.pointsOf(tasking, officer);
        return Map.of(
                "tasking", tasking.id(),
                "owed",
                        points.stream()
                                .filter(point -> point.kind().isOwed() && !point.withdrawn())
                                .count(),
                "points", points.stream().map(DirectiveJson::of).toList());
    }

    @GetMapping("/directives/{key}/taskings")
    Object ofDirective(Officer officer, @PathVariable String key) {
        var network = missions.network(officer);
        var list = taskings.ofDirective(directives.idOf(key, officer), officer);
        return Map.of(
                "items",
                list.stream()
                        .map(tasking ->
                                DirectiveJson.of(
                                        tasking, network, taskings.roundsOf(tasking.id(), officer)))
                        .toList());
    }

    @GetMapping("/taskings/{id}")
    ResponseEntity<?> tasking(Officer officer, @PathVariable UUID id) {
        return json.tagged(id, officer);
    }

    private static OfficeCode code(String text) {
        try {
            return OfficeCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("mission", text);
        }
    }

    private static CountryCode country(String text) {
        try {
            return CountryCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw BadInput.of("host", "directives.fault.country", text);
        }
    }
}
