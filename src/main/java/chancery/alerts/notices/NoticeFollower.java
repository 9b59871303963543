package chancery.alerts.notices;

import chancery.access.Role;
import chancery.alerts.Alerts;
import chancery.alerts.Headquarters;
import chancery.alerts.store.NewNotices;
import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.journal.Follower;
import chancery.journal.Recorded;
import chancery.journal.SealedEntry;
import chancery.kernel.NotFound;
import chancery.kernel.Precedence;
import chancery.reports.Reports;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes notices of what happens: alerts, what is escalated, what comes back.
///
/// Each has a cause, so that telling it again changes nothing; what is older than a month is no
/// longer news, also when everything is told anew.
@Component
class NoticeFollower implements Follower {

    private static final Duration NEWS = Duration.ofDays(30);
    private static final Set<Role> WORKING = Set.of(Role.OFFICER, Role.DESK, Role.RELEASER);
    private static final Set<Role> LEADING = Set.of(Role.RELEASER);

    private final Recipients recipients;
    private final Alerts alerts;
    private final Reports reports;
    private final Directives directives;
    private final Headquarters headquarters;
    private final Clock clock;
    private final NewNotices newNotices;

    NoticeFollower(
            Recipients recipients,
            Alerts alerts,
            Reports reports,
            Directives directives,
            Headquarters headquarters,
            Clock clock,
            NewNotices newNotices) {
        this.recipients = recipients;
        this.alerts = alerts;
        this.reports = reports;
        this.directives = directives;
        this.headquarters = headquarters;
        this.clock = clock;
        this.newNotices = newNotices;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public List<String> touches() {
        return List.of(
                "alerts.notice, alerts.mail: adds, as keeper",
                "alerts.wish: reads, as keeper",
                "alerts, reports, directives, seats: reads, as headquarters");
    }

    @Override
    public void take(List<SealedEntry> entries) {
        var news = clock.instant().minus(NEWS);
        entries.stream()
                .map(SealedEntry::entry)
                .filter(entry -> entry.at().isAfter(news))
                .forEach(this::tell);
    }

    private void tell(Recorded entry) {
        try {
            switch (entry.kind()) {
                case "AlertFiled", "AlertRaised" -> tellOfAlert(entry);
                case "AlertStepTaken" -> tellOfStep(entry);
                case "ReportDisposed" -> tellOfReport(entry);
                case "ClearanceRefused" -> tellOfClearance(entry);
                default -> {
                    // Nobody waits to hear of it.
                }
            }
        } catch (NotFound gone) {
            // Its record was emptied or closed since; there is nobody to tell.
        }
    }

    private void tellOfAlert(Recorded entry) {
        var reader = headquarters.reader();
        var alert = alerts.alert(id(entry, "alert"), reader);
        boolean urgent = (int) fact(entry, "precedence") >= Precedence.IMMEDIATE.number();
        newNotices.add(
                urgent ? NoticeKind.URGENT : NoticeKind.ALERT,
                (urgent ? "urgent " : "alert ") + alert.id(),
                alert.id(),
                entry.at(),
                recipients.in(alert.roster(), WORKING, reader));
    }

    private void tellOfStep(Recorded entry) {
        if (fact(entry, "said").equals("ESCALATE")) {
            var reader = headquarters.reader();
            var alert = alerts.alert(id(entry, "alert"), reader);
            tell(
                    NoticeKind.ESCALATED,
                    entry,
                    alert.id(),
                    recipients.in(alert.roster(), LEADING, reader));
        }
    }

    private void tellOfReport(Recorded entry) {
        if (fact(entry, "word").equals("QUESTION")
                || fact(entry, "word").equals("FOLLOW_UP_TASKED")) {
            Reader reader = headquarters.reader();
            var report = reports.report(id(entry, "report").toString(), reader);
            tell(
                    NoticeKind.RETURNED,
                    entry,
                    report.id(),
                    recipients.in(report.core().mission(), WORKING, reader));
        }
    }

    private void tellOfClearance(Recorded entry) {
        var directive =
                directives.directive(id(entry, "directive").toString(), headquarters.reader());
        tell(NoticeKind.RETURNED, entry, directive.id(), List.of(directive.core().drafter()));
    }

    private void tell(NoticeKind kind, Recorded entry, UUID record, List<UUID> officers) {
        newNotices.add(kind, entry.id().toString(), record, entry.at(), officers);
    }

    private static Object fact(Recorded entry, String name) {
        var fact = entry.facts().get(name);
        if (fact == null) {
            throw new IllegalStateException(entry.kind() + " has no " + name);
        }
        return fact;
    }

    private static UUID id(Recorded entry, String name) {
        return UUID.fromString(fact(entry, name).toString());
    }
}
