package chancery.observations.incidents.web;

import chancery.access.Officer;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Sources;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.observations.incidents.IncidentDraft;
import chancery.observations.incidents.IncidentDrafts;
import chancery.web.Option;
import chancery.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts the form of an incident and the list of drafts together.
@Component
@Transactional(readOnly = true)
class IncidentForms {

    private final IncidentDrafts drafts;
    private final Sources sources;
    private final Missions missions;

    IncidentForms(IncidentDrafts drafts, Sources sources, Missions missions) {
        this.drafts = drafts;
        this.sources = sources;
        this.missions = missions;
    }

    IncidentForm of(Optional<IncidentDraft> draft, Page page, Officer officer) {
        var cited =
                draft.stream()
                        .flatMap(one -> drafts.read(one).sources().stream())
                        .flatMap(one -> one.source().stream())
                        .toList();
        return new IncidentForm(
                draft,
                hosts(page),
                IncidentForm.categories(page.words()),
                sources.sources(cited, officer));
    }

    private static List<Option> hosts(Page page) {
        var options = new ArrayList<Option>();
        options.add(new Option("", page.say("observations.choose")));
        HostNames.all(page.words().locale())
                .forEach(host ->
                        options.add(new Option(host.text(), HostNames.of(host, page.words()))));
        return options;
    }

    List<DraftLine> lines(Page page, Officer officer) {
        return drafts.drafts(officer).stream().map(draft -> line(draft, page, officer)).toList();
    }

    DraftLine line(IncidentDraft draft, Page page, Officer officer) {
        var written = drafts.read(draft);
        var text = written.text();
        return new DraftLine(
                draft,
                written,
                HostNames.of(text.host(), page.words()),
                text.category().code() + " " + text.category().title(page.words().locale()),
                missions.office(draft.office(), officer).code().text(),
                sources.sources(
                        written.sources().stream()
                                .map(Cited::source)
                                .flatMap(Optional::stream)
                                .toList(),
                        officer),
                drafts.works(draft, officer));
    }
}
