package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.kernel.Days;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Stakeholders;
import chancery.web.Page;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of an authority.
@RestController
class AuthorityPages {

    private final Stakeholders stakeholders;
    private final HistoryTeller history;
    private final Templates templates;

    AuthorityPages(Stakeholders stakeholders, HistoryTeller history, Templates templates) {
        this.stakeholders = stakeholders;
        this.history = history;
        this.templates = templates;
    }

    @GetMapping("/stakeholders/authorities/{id}")
    Object authority(@PathVariable UUID id, Page page, Officer officer) {
        var authority = stakeholders.authority(id, officer);
        var directory = stakeholders.directory(authority.host(), officer);
        var today = Days.of(page.now());
        return templates.stakeholdersAuthority(
                page,
                authority,
                HostNames.of(authority.host(), page.words().locale()),
                authority.parent().flatMap(directory::authority),
                directory.interlocutorsOf(authority, today),
                stakeholders.mayWrite(authority.host(), officer),
                history.history(id, Map.of(), page.words(), officer));
    }
}
