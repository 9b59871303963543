package chancery.reports;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskingProgress;
import chancery.directives.taskings.Taskings;
import chancery.engagements.EngagementListed;
import chancery.files.Files;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.OfficeCode;
import chancery.kernel.Reference;
import chancery.messaging.Message;
import chancery.missions.Missions;
import chancery.missions.Office;
import chancery.reports.Report.Draft;
import chancery.reports.Report.InCorrection;
import chancery.reports.Report.Release;
import chancery.reports.Report.Released;
import chancery.reports.Report.Writable;
import chancery.reports.ReportDecision.Granted;
import chancery.reports.ReportDecision.Refused;
import chancery.reports.composing.Composer;
import chancery.reports.composing.Composition;
import chancery.reports.composing.Gathering;
import chancery.reports.composing.PeriodicParagraphs;
import chancery.reports.store.DispositionStore;
import chancery.reports.store.ReportStore;
import chancery.reports.store.ReportVersionStore;
import chancery.web.Languages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to reports: composed, edited, released, corrected, disposed of. It is longer than most
/// because it is the whole life of a report in the order in which it happens.
@Service
@Transactional
public class Reports {

    private static final String MISSION_ONLY = "reports.refusal.mission";
    private static final String RELEASER_ONLY = "reports.refusal.releaser";
    private static final String DESK_ONLY = "reports.refusal.desk";

    private final ReportStore store;
    private final ReportVersionStore versions;
    private final DispositionStore dispositions;
    private final Gathering gathering;
    private final PeriodicParagraphs periodic;
    private final Taskings taskings;
    private final Files files;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Languages languages;
    private final List<ReportCheck> checks;
    private final Ids ids;
    private final Clock clock;
    private final TaskingProgress progress;

    Reports(
            ReportStore store,
            ReportVersionStore versions,
            DispositionStore dispositions,
            Gathering gathering,
            PeriodicParagraphs periodic,
            Taskings taskings,
            Files files,
            Missions missions,
            Labels labels,
            Journal journal,
            Languages languages,
            List<ReportCheck> checks,
            Ids ids,
            Clock clock,
            TaskingProgress progress) {
        this.store = store;
        this.versions = versions;
        this.dispositions = dispositions;
        this.gathering = gathering;
        this.periodic = periodic;
        this.taskings = taskings;
        this.files = files;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.languages = languages;
        this.checks = List.copyOf(checks);
        this.ids = ids;
        this.clock = clock;
        this.progress = progress;
    }

    /// The report with this id or reference, as in `26-BERLIN-00417`.
    @Transactional(readOnly = true)
    public Report report(String key, Reader reader) {
        return store.get(idOf(key, reader), reader);
    }

    /// The id behind an id or a reference.
    @Transactional(readOnly = true)
    public UUID idOf(String key, Reader reader) {
        var name = Reference.isReference(key) ? Reference.parse(key).toString() : key;
        return store.idOf(name, reader).orElseThrow(() -> new NotFound("report", key));
    }

    /// Reports the reader may see: what waits oldest first, the others newest first.
    @Transactional(readOnly = true)
    public List<ReportListed> list(ReportFilter filter, Reader reader) {
        return store.list(filter, reader);
    }

    /// Reports of a mission that came back with a question or a follow-up; for its inbox.
    @Transactional(readOnly = true)
    public List<ReportListed> returnedTo(OfficeCode mission, Reader reader) {
        var ofMission = ReportFilter.ALL.ofMission(mission);
        return Stream.of(ReportState.QUESTION, ReportState.FOLLOW_UP)
                .flatMap(state -> store.list(ofMission.in(state), reader).stream())
                .toList();
    }

    /// Every version the reader may see, newest first.
    @Transactional(readOnly = true)
    public List<ReportVersion> versions(UUID id, Reader reader) {
        return versions.all(id, reader);
    }

    /// What headquarters did with it, and what the mission answered, oldest first.
    @Transactional(readOnly = true)
    public List<Disposition> dispositionsOf(UUID id, Reader reader) {
        return dispositions.of(id, reader);
    }

    /// Engagements of a mission with a host that paragraphs may rest on, newest first.
    @Transactional(readOnly = true)
    public List<EngagementListed> engagementsOf(
            OfficeCode mission, CountryCode host, Reader reader) {
        return gathering.engagementsFor(mission, host, reader);
    }

    /// The report as a formal message, in its own language.
    @Transactional(readOnly = true)
    public Message messageOf(Report report, Reader reader) {
        return ReportMessage.of(
                report,
                missions.office(report.core().mission(), reader).code(),
                missions.headquarters(reader).code(),
                languages.in(report.text().language()));
    }

    /// What a report would say by what the record knows; nothing is kept.
    @Transactional(readOnly = true)
    public ReportText suggest(Composition wish, Officer officer) {
        var mission = missions.office(wish.mission(), officer);
        officer.requireWorksAt(mission.id(), MISSION_ONLY);
        requireTurn(mission, wish, officer);
        return composed(wish, officer);
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
        officer.requireWorksAt(mission.id(), MISSION_ONLY);
        requireTurn(mission, wish, officer);
        var text =
                own.map(written -> written.citing(gathering.cited(wish.tasking(), officer)))
                        .orElseGet(() -> composed(wish, officer));
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
        gathering.refuseFalseTies(draft.core(), text, officer);
        store.add(draft, now, officer);
        journal.record(
                new ReportEntry.ReportDrafted(draft.id(), text.kind(), officer.id(), now),
                draft.core().label());
        return draft;
    }

    private ReportText composed(Composition wish, Officer officer) {
        var reported = wish.tasking().map(id -> reportedOn(id, officer)).orElse(Set.of());
        var material = gathering.materialFor(wish, reported, officer);
        if (wish.kind().filter(ReportKind.NIL_REPORT::equals).isPresent()
                && !material.isNothing()) {
            throw BadInput.of("kind", "reports.fault.not-nil", material.held().size());
        }
        var words = languages.in(wish.language());
        var text = Composer.compose(material, PortionMark.R, words);
        return wish.tasking()
                .map(id -> taskings.tasking(id, officer).directive().toString())
                .map(directive -> periodic.into(text, wish, directive, words, officer))
                .orElse(text);
    }

    /// Engagements that released reports on a tasking rest on.
    private Set<UUID> reportedOn(UUID tasking, Officer officer) {
        return store.list(ReportFilter.ALL.ofTasking(tasking), officer).stream()
                .filter(listed -> listed.reference().isPresent())
                .flatMap(listed -> store.get(listed.id(), officer).text().paragraphs().stream())
                .flatMap(paragraph -> paragraph.ties().engagements().stream())
                .collect(Collectors.toSet());
    }

    private void requireTurn(Office mission, Composition wish, Officer officer) {
        wish.tasking()
                .map(id -> taskings.tasking(id, officer))
                .filter(tasking ->
                        !tasking.mission().equals(mission.id())
                                || !tasking.host().equals(wish.host()))
                .ifPresent(tasking -> {
                    throw BadInput.of("tasking", "reports.fault.tasking-elsewhere");
                });
        if (wish.round().isPresent() && wish.tasking().isEmpty()) {
            throw BadInput.of("round", "reports.fault.round-without-tasking");
        }
        var today = LocalDate.ofInstant(clock.instant(), mission.zone());
        if (wish.tasking().isEmpty()
                && !missions.network(officer).isAccredited(mission.id(), wish.host(), today)) {
            throw BadInput.of(
                    "host",
                    "reports.fault.not-accredited",
                    mission.code().text(),
                    wish.host().text());
        }
    }

    /// Writes a draft, or a corrected copy that is not yet out, anew.
    public Writable reword(UUID id, Optional<Long> expected, ReportText text, Officer officer) {
        var before = writable(id, expected, officer);
        gathering.refuseFalseTies(before.core(), text, officer);
        var after = before.reworded(text.citing(before.text().cited()), clock.instant());
        int label = labels.openTo(after.core().mission());
        versions.rewrite(id, after.version(), label, officer);
        store.save(after, officer);
        journal.record(
                new ReportEntry.ReportReworded(
                        id, after.version().number(), officer.id(), clock.instant()),
                label);
        return after;
    }

    private Writable writable(UUID id, Optional<Long> expected, Officer officer) {
        return switch (store.lock(id, expected, officer)) {
            case Writable report -> {
                officer.requireWorksAt(report.core().mission(), MISSION_ONLY);
                yield report;
            }
            case Released _ -> throw new NotAllowed("reports.refusal.released");
        };
    }

    /// Releases a draft or a corrected copy, or says everything that still stands in the way.
    public ReportDecision release(UUID id, Optional<Long> expected, Officer officer) {
        return release(id, expected, Locale.ENGLISH, officer);
    }

    /// The same, with what other modules have against it told in a language.
    public ReportDecision release(
            UUID id, Optional<Long> expected, Locale language, Officer officer) {
        var report = writable(id, expected, officer);
        requireReleaser(report.core().mission(), officer);
        var unmet = ReportRule.unmetBy(ReportRule.Wish.of(report.version(), officer.id()));
        var against = against(report, language, officer);
        if (!unmet.isEmpty() || !against.isEmpty()) {
            return new Refused(unmet, against);
        }
        return new Granted(
                switch (report) {
                    case Draft draft -> released(draft, officer);
                    case InCorrection correction -> corrected(correction, officer);
                });
    }

    private Released released(Draft draft, Officer officer) {
        var now = clock.instant();
        var mission = missions.office(draft.core().mission(), officer);
        int label = labels.openTo(missions.headquarters(officer).id(), mission.id());
        var digest = versions.issue(draft.id(), draft.core().version().issued(now), label, officer);
        draft.core()
                .tasking()
                .ifPresent(tasking ->
                        progress.noteProgress(
                                tasking, draft.core().round(), StepKind.REPORT, now, officer));
        // Drawn last, so that a refusal leaves no gap in the series.
        var released = draft.released(label, numbered(mission, now, officer));
        store.save(released, officer);
        files.issue(released.id(), released.version().number(), label, officer);
        journal.record(
                new ReportEntry.ReportReleased(
                        released.id(),
                        released.sent().reference().toString(),
                        released.core().tasking(),
                        digest,
                        officer.id(),
                        now),
                label);
        return released;
    }

    private Release numbered(Office mission, Instant now, Officer officer) {
        int year = now.atZone(mission.zone()).getYear();
        int serial = store.nextSerial(mission.id(), year, officer);
        return new Release(new Reference(year, mission.code(), serial), Writer.of(officer), now);
    }

    private Released corrected(InCorrection correction, Officer officer) {
        var now = clock.instant();
        var released = correction.corrected(now);
        int label = released.core().label();
        var digest = versions.issue(released.id(), released.version(), label, officer);
        store.save(released, officer);
        files.issue(released.id(), released.version().number(), label, officer);
        journal.record(
                new ReportEntry.ReportCorrected(
                        released.id(),
                        released.sent().reference().toString(),
                        released.version().number(),
                        digest,
                        officer.id(),
                        now),
                label);
        return released;
    }

    /// Begins a corrected copy: a new version under the same number; the earlier text stands until
    /// it is released.
    public InCorrection correct(UUID id, Optional<Long> expected, String reason, Officer officer) {
        if (!(store.lock(id, expected, officer) instanceof Released report)) {
            throw new NotAllowed("reports.refusal.not-released");
        }
        officer.requireWorksAt(report.core().mission(), MISSION_ONLY);
        if (reason.isBlank()) {
            throw BadInput.of("reason", "web.fault.missing");
        }
        var now = clock.instant();
        var correction = report.correcting(reason, Writer.of(officer), now);
        int label = labels.openTo(report.core().mission());
        versions.add(id, correction.version(), label, officer);
        store.save(correction, officer);
        journal.record(
                new ReportEntry.ReportCorrectionBegun(
                        id, correction.version().number(), officer.id(), now),
                label);
        return correction;
    }

    /// Headquarters says what it did with a report, or the mission answers its question.
    public Disposition dispose(UUID id, Disposition.Kind kind, String text, Officer officer) {
        var report = store.get(id, officer);
        if (report.release().isEmpty()) {
            throw new NotAllowed("reports.refusal.not-released");
        }
        if (kind.isHeadquarters()) {
            officer.seatAs(Role.DESK, DESK_ONLY);
        } else {
            officer.requireWorksAt(report.core().mission(), MISSION_ONLY);
            requireQuestion(id, officer);
        }
        if (kind.needsText() && text.isBlank()) {
            throw BadInput.of("text", "web.fault.missing");
        }
        var word = new Disposition(ids.next(), kind, text, officer.name(), clock.instant());
        dispositions.add(report, word, officer);
        journal.record(
                new ReportEntry.ReportDisposed(id, kind, officer.id(), word.at()),
                report.core().label());
        return word;
    }

    private void requireQuestion(UUID id, Officer officer) {
        var open =
                dispositions.of(id, officer).stream()
                        .filter(word ->
                                word.kind().isReturned() || word.kind() == Disposition.Kind.ANSWER)
                        .reduce((earlier, later) -> later)
                        .filter(word -> word.kind().isReturned());
        if (open.isEmpty()) {
            throw BadInput.of("kind", "reports.fault.no-question");
        }
    }

    /// Whether the officer may write in the name of the report's mission.
    public boolean mayWrite(Report report, Officer officer) {
        return officer.worksAt(report.core().mission());
    }

    /// Whether the officer may release it, were the rules met.
    public boolean mayRelease(Report report, Officer officer) {
        return officer.holds(Role.RELEASER, report.core().mission());
    }

    /// What still stands in the way of its release by this officer.
    public List<ReportRule> unmetBy(Writable report, Officer officer) {
        return ReportRule.unmetBy(ReportRule.Wish.of(report.version(), officer.id()));
    }

    /// What other modules have against its release by this officer.
    public List<String> against(Writable report, Locale language, Officer officer) {
        return checks.stream()
                .flatMap(check -> check.against(report, officer, language).stream())
                .toList();
    }

    /// The name of a host in a language.
    @Transactional(readOnly = true)
    public String hostName(CountryCode host, Locale language, Reader reader) {
        return gathering.hostName(host, language, reader);
    }

    private static void requireReleaser(UUID mission, Officer officer) {
        if (!officer.holds(Role.RELEASER, mission)) {
            throw new NotAllowed(RELEASER_ONLY);
        }
    }
}
