package chancery.missions.web;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState.State;
import chancery.web.Page;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of offices, and one office.
@RestController
class MissionPages {

    private final Overview overview;
    private final Templates templates;

    MissionPages(Overview overview, Templates templates) {
        this.overview = overview;
        this.templates = templates;
    }

    @GetMapping("/missions")
    Object list(
            Page page,
            Officer officer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<OfficeKind> kind,
            @RequestParam Optional<State> state) {
        var filter = new OfficeFilter(q, kind, state);
        return templates.missionsIndex(
                page,
                filter,
                overview.list(filter, page.words(), officer),
                officer.is(Role.ADMINISTRATOR));
    }

    @GetMapping("/missions/{code}")
    Object one(Page page, Officer officer, @PathVariable String code) {
        return templates.missionsOffice(
                page, overview.view(code, page.words(), officer), officer.is(Role.ADMINISTRATOR));
    }
}
