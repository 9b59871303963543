package chancery.reports;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.missions.Missions;
import chancery.reports.Report.Draft;
import chancery.reports.composing.Composition;
import chancery.reports.composing.FalseTies;
import chancery.reports.composing.FirstTexts;
import chancery.reports.composing.Gathering;
import chancery.reports.store.ReportWrites;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to reports that are being written: begun from the record or by hand, and worded anew.
@Service
@Transactional
public class ReportDrafts {

    private final ReportWrites store;
    private final FirstTexts texts;
    private final Gathering gathering;
    private final FalseTies falseTies;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    ReportDrafts(
            ReportWrites store,
            FirstTexts texts,
            Gathering gathering,
            FalseTies falseTies,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.texts = texts;
        this.gathering = gathering;
        this.falseTies = falseTies;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// What a report would say by what the record knows; nothing is kept.
    @Transactional(readOnly = true)
    public ReportText suggest(Composition wish, Officer officer) {
        var mission = missions.office(wish.mission(), officer);
        officer.requireWorksAt(mission.id(), WritableReports.MISSION_ONLY);
        texts.requireTurn(mission, wish, officer);
        return texts.compose(wish, officer);
    }

    /// Begins a report with what the record knows.
    public Draft compose(Composition wish, Officer officer) {
        return draft(wish, Optional.empty(), officer);
    }

    /// Begins a report with a text of the officer's own.
    public Draft write(Composition wish, ReportText text, Officer officer) {
        return draft(wish, Optional.of(text), officer);
    }

    private Draft draft(Composition wish, Optional<ReportText> own, Officer officer) {
        var mission = missions.office(wish.mission(), officer);
        officer.requireWorksAt(mission.id(), WritableReports.MISSION_ONLY);
        texts.requireTurn(mission, wish, officer);
        var text =
                own.map(written -> written.citing(gathering.cited(wish.tasking(), officer)))
                        .orElseGet(() -> texts.compose(wish, officer));
        var now = clock.instant();
        var version = new ReportVersion(1, text, "", Writer.of(officer), now, Optional.empty());
        var draft =
                new Draft(
                        new Report.Core(
                                ids.next(),
                                mission.id(),
                                wish.host(),
                                wish.tasking(),
                                wish.round(),
                                1,
                                labels.openTo(mission.id()),
                                version));
        falseTies.refuse(draft.core(), text, officer);
        store.add(draft, now, officer);
        journal.record(
                new ReportEntry.ReportDrafted(draft.id(), text.kind(), officer.id(), now),
                draft.core().label());
        return draft;
    }
}
