package chancery.demonstration;

import static chancery.demonstration.Scenario.steps;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.SignIn;
import chancery.access.SigningIn;
import chancery.access.Token;
import chancery.access.TrialAccount;
import chancery.boards.Boards;
import chancery.boards.Replies;
import chancery.demonstration.stage.Cast;
import chancery.demonstration.stage.ScenarioCalendar;
import chancery.directives.Directive.Stage;
import chancery.directives.Directives;
import chancery.directives.cautions.Cautions;
import chancery.directives.taskings.Inboxes;
import chancery.directives.taskings.Step;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.Point;
import chancery.engagements.EngagementFilter;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.commitments.Commitments;
import chancery.engagements.commitments.Outcome;
import chancery.engagements.commitments.Settled;
import chancery.engagements.exchange.Exchanges;
import chancery.engagements.exchange.PointDelivery;
import chancery.journal.Verification;
import chancery.journal.Verification.Finding;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.Missions;
import chancery.missions.OfficeState.State;
import chancery.reports.ReportFilter;
import chancery.reports.Reports;
import chancery.reports.dispositions.Disposition;
import chancery.reports.dispositions.Dispositions;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.Stakeholders;
import chancery.testing.RunningChancery;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Loads the whole year once, and asks the doors whether its stories are there.
@TestInstance(PER_CLASS)
class DemonstrationTest {

    private static final int WITHDRAWN = 14;

    private final RunningChancery chancery = RunningChancery.start();
    private final List<TrialAccount> accounts = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final Directives directives = chancery.get(Directives.class);
    private final Taskings taskings = chancery.get(Taskings.class);
    private final Cautions cautions = chancery.get(Cautions.class);
    private final Engagements engagements = chancery.get(Engagements.class);
    private final Exchanges exchanges = chancery.get(Exchanges.class);
    private final Missions missions = chancery.get(Missions.class);
    private final Stakeholders stakeholders = chancery.get(Stakeholders.class);

    private Instant began = Instant.EPOCH;
    private ScenarioCalendar calendar = Scenario.CALENDAR;
    private Optional<Officer> desk = Optional.empty();

    @BeforeAll
    void load() {
        chancery.clock().follow();
        began = chancery.clock().instant();
        calendar = ScenarioCalendar.endingBefore(LocalDate.ofInstant(began, ZoneOffset.UTC));
        chancery.get(Demonstration.class).load(progress::add, accounts::addAll);
        var cast = Cast.of(calendar, chancery.get(Accounts.class));
        desk = Optional.of(cast.in("EUR", "migration-desk", chancery.clock().instant()));
    }

    @AfterAll
    void end() {
        chancery.close();
    }

    private Officer desk() {
        return desk.orElseThrow();
    }

    private UUID main() {
        return directives.list("Migration and public safety", Optional.empty(), desk()).stream()
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Tasking tasking(String mission, String host) {
        return taskings.find(main(), new OfficeCode(mission), new CountryCode(host), desk())
                .orElseThrow();
    }

    private List<Point> points(String mission, String host) {
        return taskings.pointsOf(tasking(mission, host), desk());
    }

    private Stream<StepKind> said(String mission, String host) {
        return taskings.stepsOf(tasking(mission, host).id(), desk()).stream().map(Step::kind);
    }

    @Test
    void it_is_known_to_be_loaded_and_the_clock_goes_on_from_today() {
        assertThat(chancery.get(Demonstration.class).state()).isEqualTo(Demonstration.State.LOADED);
        assertThat(Duration.between(began, chancery.clock().instant()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(30));
    }

    @Test
    void loading_tells_what_it_does_in_few_lines() {
        assertThat(progress)
                .hasSizeLessThan(20)
                .contains("Authorities: " + Scenario.table("authorities").rows().size())
                .contains("Host offices: " + Scenario.table("host-offices").rows().size());
        assertThat(progress.getLast()).matches("The year, up to .*: (\\d+) of \\1 steps");
    }

    @Test
    void everybody_who_holds_a_seat_can_sign_in_and_call() {
        var door = chancery.get(Accounts.class);
        var held =
                Scenario.table("holdings").stream()
                        .filter(row ->
                                calendar.period(row)
                                        .includes(LocalDate.ofInstant(began, ZoneOffset.UTC)))
                        .map(row -> row.text("person"));

        assertThat(accounts)
                .extracting(TrialAccount::signIn)
                .containsExactlyInAnyOrderElementsOf(held.toList());
        assertThat(accounts)
                .allSatisfy(account ->
                        assertThat(door.officerOf(new Token(account.token()), Token.Kind.API))
                                .map(Officer::signIn)
                                .contains(account.signIn()));
        var first = accounts.getFirst();
        assertThat(chancery.get(SigningIn.class).signIn(first.signIn(), first.password()))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @ParameterizedTest
    @CsvSource({"OTTAWA, CA, 12", "BERLIN, DE, 15", "LONDON, GB, 16"})
    void each_mission_was_given_its_own_set(String mission, String host, int given) {
        assertThat(points(mission, host)).hasSize(given);
    }

    @Test
    void a_point_bears_the_same_number_everywhere() {
        var london = points("LONDON", "GB");

        assertThat(london).containsAll(points("BERLIN", "DE"));
        assertThat(points("BERLIN", "DE")).containsAll(points("OTTAWA", "CA"));
    }

    @Test
    void the_withdrawn_point_is_no_longer_asked_for_and_what_was_delivered_stays() {
        var berlin = points("BERLIN", "DE");
        var everywhere =
                taskings.ofDirective(main(), desk()).stream()
                        .flatMap(tasking -> exchanges.deliveriesOf(tasking.id(), desk()).stream())
                        .filter(point -> point.number() == WITHDRAWN)
                        .toList();

        assertThat(berlin).filteredOn(Point::withdrawn).extracting(Point::number).containsOnly(14);
        assertThat(everywhere)
                .isNotEmpty()
                .anyMatch(point -> point.exchange().delivery().counts())
                .extracting(PointDelivery::wording)
                .containsOnly(1);
        assertThat(directives.versions(main(), desk()).getFirst().livePoints())
                .extracting(Point::number)
                .contains(WITHDRAWN);
    }

    @Test
    void the_reworded_point_was_said_in_both_wordings() {
        var wordings =
                taskings.ofDirective(main(), desk()).stream()
                        .flatMap(tasking -> exchanges.deliveriesOf(tasking.id(), desk()).stream())
                        .filter(point -> point.number() == 2)
                        .map(PointDelivery::wording)
                        .collect(toSet());

        assertThat(wordings).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void the_main_directive_and_the_newest_are_in_force_and_two_others_are_closed() {
        var stages =
                directives.list("", Optional.empty(), desk()).stream()
                        .map(listed -> directives.directive(listed.id().toString(), desk()).stage())
                        .collect(groupingBy(stage -> stage, counting()));

        assertThat(stages).isEqualTo(Map.of(Stage.RELEASED, 2L, Stage.CLOSED, 2L));
    }

    @Test
    void a_report_waits_to_be_read_until_headquarters_says_something() {
        var boards = chancery.get(Boards.class);
        var noon = calendar.date(-3).atTime(12, 0).toInstant(ZoneOffset.UTC);

        assertThat(unread(boards.replies(Optional.empty(), desk())))
                .anyMatch(subject -> subject.startsWith("Netherlands on licences"))
                .noneMatch(subject -> subject.startsWith("United Kingdom on licences"));
        assertThat(unread(boards.replies(Optional.of(noon), desk())))
                .anyMatch(subject -> subject.startsWith("United Kingdom on licences"))
                .noneMatch(subject -> subject.startsWith("Netherlands on licences"));
    }

    private static Stream<String> unread(Replies replies) {
        return replies.unread().stream().map(Replies.Unread::subject);
    }

    @Test
    void one_query_is_answered_after_ten_weeks_and_one_not_at_all() {
        assertThat(said("STOCKHOLM", "SE")).containsSubsequence(StepKind.QUERY, StepKind.GRANT);
        assertThat(chancery.get(Inboxes.class).forHeadquarters(desk()))
                .anyMatch(step ->
                        step.mission().text().equals("ZAGREB") && step.kind() == StepKind.QUERY);
    }

    @Test
    void cautions_are_all_there_and_those_of_law_are_marked() {
        var said = cautions.of(main(), desk());
        var legal =
                steps("cautions").stream().filter(row -> row.text("legal").equals("yes")).count();

        assertThat(said).hasSameSizeAs(steps("cautions").rows());
        assertThat(said).filteredOn(caution -> caution.legal()).hasSize((int) legal);
        assertThat(said).filteredOn(caution -> !caution.answers().isEmpty()).hasSizeGreaterThan(6);
        assertThat(cautions.waiting(desk())).isNotEmpty().allMatch(caution -> !caution.taken());
        assertThat(cautions.of(tasking("BERLIN", "DE").id(), desk()))
                .anyMatch(caution -> caution.point() == WITHDRAWN && caution.legal());
    }

    @Test
    void the_excused_go_on_when_they_can() {
        assertThat(said("KYIV", "UA")).contains(StepKind.EXCUSE_ROUND);
        assertThat(said("TIRANA", "AL")).contains(StepKind.EXCUSE_ROUND);
        assertThat(tasking("KYIV", "UA").state()).isEqualTo(TaskingState.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"LU", "MC"})
    void two_hosts_refused_three_times(String host) {
        assertThat(engagements.list(EngagementFilter.ALL, desk()))
                .filteredOn(listed -> listed.host().text().equals(host))
                .filteredOn(listed -> listed.stage() == ApproachStage.REFUSED)
                .hasSize(3);
    }

    @Test
    void every_approach_is_there_and_every_meeting_is_filed() {
        var listed = engagements.list(EngagementFilter.ALL, desk());

        assertThat(listed).hasSameSizeAs(steps("engagements").rows());
        assertThat(listed)
                .filteredOn(one -> one.stage() == ApproachStage.HELD)
                .hasSameSizeAs(steps("captures").rows());
    }

    @Test
    void promises_were_kept_kept_late_and_broken_and_some_are_open() {
        var told =
                steps("commitment-outcomes").stream()
                        .map(row -> row.text("outcome").toUpperCase(Locale.ROOT).replace('-', '_'))
                        .map(Outcome::valueOf)
                        .collect(groupingBy(outcome -> outcome, counting()));
        var all = chancery.get(Commitments.class).all(desk());
        var settled =
                all.stream()
                        .flatMap(commitment -> commitment.settled().stream())
                        .collect(groupingBy(Settled::outcome, counting()));

        assertThat(settled).isEqualTo(told);
        assertThat(all).anyMatch(commitment -> commitment.settled().isEmpty());
    }

    @Test
    void every_report_is_out_and_what_headquarters_did_with_it_is_there() {
        var reports = chancery.get(Reports.class);
        var dispositions = chancery.get(Dispositions.class);
        var listed = reports.list(ReportFilter.ALL, desk());
        var said =
                listed.stream()
                        .flatMap(report -> dispositions.of(report.id(), desk()).stream())
                        .collect(groupingBy(Disposition::kind, counting()));
        var told =
                steps("dispositions").stream()
                        .map(row ->
                                row.text("disposition").toUpperCase(Locale.ROOT).replace('-', '_'))
                        .map(Disposition.Kind::valueOf)
                        .collect(groupingBy(kind -> kind, counting()));

        assertThat(listed)
                .hasSameSizeAs(steps("reports").rows())
                .allMatch(report -> report.reference().isPresent());
        assertThat(said).isEqualTo(told);
    }

    @Test
    void the_new_minister_has_not_heard_seven_points() {
        var today = LocalDate.ofInstant(began, ZoneOffset.UTC);
        var minister = minister();
        var holder = stakeholders.holderOn(minister.id(), today, desk()).orElseThrow();

        assertThat(holder.name()).isEqualTo("Johanna Kaltenried");
        assertThat(
                        exchanges.notHeardBy(
                                holder.id(), minister.id(), tasking("VIENNA", "AT"), desk()))
                .hasSize(7)
                .doesNotContain(WITHDRAWN);
    }

    private HostOffice minister() {
        return stakeholders.directory(new CountryCode("AT"), desk()).authorities().stream()
                .flatMap(authority ->
                        stakeholders
                                .directory(new CountryCode("AT"), desk())
                                .officesOf(authority.id())
                                .stream())
                .filter(office -> office.title().contains("Minister of the Interior"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void before_the_reshuffle_nobody_knew_of_it() {
        var minister = minister();
        var today = LocalDate.ofInstant(began, ZoneOffset.UTC);
        var before = calendar.date(-170).atStartOfDay(ZoneOffset.UTC).toInstant();

        assertThat(stakeholders.holderOnAsKnownAt(minister.id(), today, before, desk()))
                .hasValueSatisfying(
                        known -> assertThat(known.name()).isEqualTo("Tilman Hollerfeld"));
    }

    @Test
    void the_consulate_that_closed_has_passed_to_the_embassy() {
        var munich = missions.office(new OfficeCode("MUNICH"), desk()).id();
        var berlin = missions.office(new OfficeCode("BERLIN"), desk()).id();
        var network = missions.network(desk());

        assertThat(network.stateOn(munich, calendar.date(-119))).isEqualTo(State.OPEN);
        assertThat(network.actingFor(munich, calendar.date(0))).isEqualTo(berlin);
    }

    @Test
    void the_exported_journal_is_whole() {
        var export = chancery.exportedJournal().getBytes(StandardCharsets.UTF_8);

        assertThat(Verification.of(new ByteArrayInputStream(export), Optional.empty()))
                .isInstanceOfSatisfying(
                        Finding.Whole.class,
                        whole -> assertThat(whole.entries()).isGreaterThan(1_000));
    }
}
