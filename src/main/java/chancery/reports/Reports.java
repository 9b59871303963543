package chancery.reports;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.engagements.EngagementListed;
import chancery.kernel.CountryCode;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.kernel.Reference;
import chancery.messaging.Message;
import chancery.missions.Missions;
import chancery.reports.composing.Gathering;
import chancery.reports.store.ReportListStore;
import chancery.reports.store.ReportStore;
import chancery.reports.store.ReportVersionStore;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to reports as they stand: found, listed, shown with their versions and as messages.
@Service
@Transactional(readOnly = true)
public class Reports {

    private final ReportStore store;
    private final ReportListStore lists;
    private final ReportVersionStore versions;
    private final Gathering gathering;
    private final Missions missions;
    private final Languages languages;

    Reports(
            ReportStore store,
            ReportListStore lists,
            ReportVersionStore versions,
            Gathering gathering,
            Missions missions,
            Languages languages) {
        this.store = store;
        this.lists = lists;
        this.versions = versions;
        this.gathering = gathering;
        this.missions = missions;
        this.languages = languages;
    }

    /// The report with this id or reference, as in `26-BERLIN-00417`.
    public Report report(String key, Reader reader) {
        return store.get(idOf(key, reader), reader);
    }

    /// The id behind an id or a reference.
    public UUID idOf(String key, Reader reader) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        return store.idOf(name, reader).orElseThrow(() -> new NotFound("report", key));
    }

    /// Reports the reader may see: what waits oldest first, the others newest first.
    public List<ReportListed> list(ReportFilter filter, Reader reader) {
        return lists.list(filter, reader);
    }

    /// Reports of a mission that came back with a question or a follow-up; for its inbox.
    public List<ReportListed> returnedTo(OfficeCode mission, Reader reader) {
        var ofMission = ReportFilter.ALL.ofMission(mission);
        return Stream.of(ReportState.QUESTION, ReportState.FOLLOW_UP)
                .flatMap(state -> lists.list(ofMission.in(state), reader).stream())
                .toList();
    }

    /// Every version the reader may see, newest first.
    public List<ReportVersion> versions(UUID id, Reader reader) {
        return versions.all(id, reader);
    }

    /// Engagements of a mission with a host that paragraphs may rest on, newest first.
    public List<EngagementListed> engagementsOf(
            OfficeCode mission, CountryCode host, Reader reader) {
        return gathering.engagementsFor(mission, host, reader);
    }

    /// The report as a formal message, in its own language.
    public Message messageOf(Report report, Reader reader) {
        return ReportMessage.of(
                report,
                missions.office(report.core().mission(), reader).code(),
                missions.headquarters(reader).code(),
                languages.in(report.text().language()));
    }

    /// Whether the officer may write in the name of the report's mission.
    public boolean mayWrite(Report report, Officer officer) {
        return officer.worksAt(report.core().mission());
    }

    /// The name of a host in a language.
    public String hostName(CountryCode host, Locale language, Reader reader) {
        return gathering.hostName(host, language, reader);
    }
}
