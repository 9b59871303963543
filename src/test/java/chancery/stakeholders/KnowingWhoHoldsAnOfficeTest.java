package chancery.stakeholders;

import static chancery.stakeholders.Embassies.GERMANY;
import static chancery.stakeholders.Embassies.TODAY;
import static chancery.stakeholders.Given.person;
import static chancery.stakeholders.Given.what;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.Outdated;
import chancery.kernel.Period;
import chancery.stakeholders.Adding.Alike;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class KnowingWhoHoldsAnOfficeTest {

    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);

    private final Embassies ministry = Embassies.running();
    private final Stakeholders stakeholders = ministry.bean(Stakeholders.class);
    private Officer officer;

    @BeforeAll
    void sign_in() {
        officer = ministry.officer("berlin.political");
    }

    @AfterAll
    void stop() {
        ministry.close();
    }

    @Test
    void a_new_holder_ends_the_one_before_and_overwrites_nothing() {
        var office = Given.office(stakeholders, GERMANY, "Fisheries", officer);
        what(stakeholders.succeed(office.id(), person("Karla Hering", SPRING), false, officer));
        what(stakeholders.succeed(office.id(), person("Ole Dorsch", AUTUMN), false, officer));

        assertThat(stakeholders.holdersOf(office.id(), officer))
                .extracting(holder -> holder.name() + " " + holder.period())
                .containsExactly("Ole Dorsch 2025-10-01/..", "Karla Hering 2024-04-01/2025-10-01");
        assertThat(stakeholders.holderOn(office.id(), AUTUMN.minusDays(1), officer))
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Karla Hering"));
        assertThat(stakeholders.holderOn(office.id(), SPRING.minusDays(1), officer)).isEmpty();
    }

    @Test
    void what_was_known_earlier_can_be_read_again() {
        var office = Given.office(stakeholders, GERMANY, "Forests", officer);
        what(stakeholders.succeed(office.id(), person("Bruno Linde", SPRING), false, officer));
        var before = ministry.clock().instant();
        ministry.clock().moveTo(before.plus(Duration.ofMinutes(5)));
        what(stakeholders.succeed(office.id(), person("Ute Tanne", AUTUMN), false, officer));

        assertThat(stakeholders.holderOnAsKnownAt(office.id(), AUTUMN, before, officer))
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Bruno Linde"));
        assertThat(stakeholders.directoryKnownAt(GERMANY, before, officer).holdersOf(office.id()))
                .hasSize(1);
    }

    @Test
    void two_do_not_hold_an_office_on_one_day() {
        var office = Given.office(stakeholders, GERMANY, "Harbours", officer);
        what(stakeholders.succeed(office.id(), person("Frieda Kai", AUTUMN), false, officer));

        assertThat(
                        faultOf(() ->
                                stakeholders.succeed(
                                        office.id(), person("Max Mole", SPRING), false, officer)))
                .isEqualTo(Fault.of("from", "stakeholders.fault.held", "Frieda Kai", AUTUMN));
    }

    @Test
    void earlier_holders_can_be_added_afterwards() {
        var office = Given.office(stakeholders, GERMANY, "Railways", officer);
        what(stakeholders.succeed(office.id(), person("Gisela Gleis", AUTUMN), false, officer));
        var past = new Period(SPRING, Optional.of(AUTUMN));
        what(stakeholders.succeed(office.id(), person("Tom Weiche", past), false, officer));

        assertThat(stakeholders.holderOn(office.id(), SPRING, officer))
                .hasValueSatisfying(holder -> assertThat(holder.name()).isEqualTo("Tom Weiche"));
    }

    @Test
    void look_alikes_are_shown_first_and_nothing_is_stored() {
        var office = Given.office(stakeholders, GERMANY, "Health", officer);
        what(stakeholders.succeed(office.id(), person("Henrike Salbe", SPRING), false, officer));
        var answer =
                stakeholders.succeed(office.id(), person("Henrike Salve", AUTUMN), false, officer);

        assertThat(answer).isInstanceOf(Alike.class);
        assertThat(((Alike<Holder>) answer).there())
                .extracting(LookAlike::name)
                .containsExactly("Henrike Salbe");
        assertThat(stakeholders.holdersOf(office.id(), officer)).hasSize(1);
        what(stakeholders.succeed(office.id(), person("Henrike Salve", AUTUMN), true, officer));
        assertThat(stakeholders.holdersOf(office.id(), officer)).hasSize(2);
    }

    @Test
    void a_holder_named_in_passing_is_due_at_once_until_verified() {
        var office = Given.office(stakeholders, GERMANY, "Culture", officer);
        var draft = HolderDraft.toBeConfirmed("Paul Pinsel", AUTUMN);
        var holder = what(stakeholders.succeed(office.id(), draft, false, officer));

        assertThat(stakeholders.dueForVerification(TODAY, officer)).contains(holder);
        var verified = stakeholders.verify(holder.id(), Optional.empty(), officer);
        assertThat(verified.state()).isEqualTo(HolderState.CONFIRMED);
        assertThat(verified.verifyBy()).isEqualTo(TODAY.plusMonths(12));
        assertThat(stakeholders.dueForVerification(TODAY, officer))
                .extracting(Holder::id)
                .doesNotContain(holder.id());
    }

    @Test
    void holders_come_due_after_their_term_and_not_once_they_have_left() {
        var office = Given.office(stakeholders, GERMANY, "Energy", officer);
        var holder =
                what(
                        stakeholders.succeed(
                                office.id(), person("Vera Strom", SPRING), false, officer));
        var later = TODAY.plusMonths(13);

        assertThat(stakeholders.dueForVerification(later, officer)).contains(holder);
        stakeholders.depart(holder.id(), TODAY, officer);
        assertThat(stakeholders.dueForVerification(later, officer))
                .extracting(Holder::id)
                .doesNotContain(holder.id());
        assertThat(stakeholders.holderOn(office.id(), TODAY, officer)).isEmpty();
    }

    @Test
    void nobody_leaves_before_they_came_nor_twice() {
        var office = Given.office(stakeholders, GERMANY, "Sport", officer);
        var holder =
                what(
                        stakeholders.succeed(
                                office.id(), person("Rolf Ball", SPRING), false, officer));

        assertThat(faultOf(() -> stakeholders.depart(holder.id(), SPRING, officer)).message())
                .isEqualTo("stakeholders.fault.ends-before-it-begins");
        stakeholders.depart(holder.id(), AUTUMN, officer);
        assertThat(faultOf(() -> stakeholders.depart(holder.id(), TODAY, officer)).message())
                .isEqualTo("stakeholders.fault.ended-already");
    }

    @Test
    void the_second_of_two_corrections_is_told_of_the_first() {
        var office = Given.office(stakeholders, GERMANY, "Finance", officer);
        var holder =
                what(
                        stakeholders.succeed(
                                office.id(), person("Cora Konto", SPRING), false, officer));
        stakeholders.correctHolder(
                holder.id(), holder.version(), person("Cora Conto", SPRING), officer);

        var late = person("Cora Kontor", SPRING);
        assertThatThrownBy(() ->
                        stakeholders.correctHolder(holder.id(), holder.version(), late, officer))
                .isInstanceOf(Outdated.class);
        assertThat(stakeholders.holder(holder.id(), officer).name()).isEqualTo("Cora Conto");
    }

    @Test
    void those_who_began_after_a_day_can_be_asked_for() {
        var office = Given.office(stakeholders, GERMANY, "Trade", officer);
        what(stakeholders.succeed(office.id(), person("Ilse Markt", SPRING), false, officer));
        var fresh =
                what(stakeholders.succeed(office.id(), person("Otto Zoll", TODAY), false, officer));

        assertThat(stakeholders.holdersBegunAfter(TODAY.minusDays(1), officer)).contains(fresh);
        assertThat(stakeholders.holdersBegunAfter(TODAY, officer)).doesNotContain(fresh);
    }

    @Test
    void the_history_tells_each_step_without_a_name() {
        var office = Given.office(stakeholders, GERMANY, "Science", officer);
        what(stakeholders.succeed(office.id(), person("Nora Atom", SPRING), false, officer));
        what(stakeholders.succeed(office.id(), person("Emil Quark", AUTUMN), false, officer));
        var history = stakeholders.historyOf(office.id(), officer);

        assertThat(history)
                .extracting(entry -> entry.kind())
                .containsExactly("HostOfficeAdded", "HolderBegan", "HolderEnded", "HolderBegan");
        assertThat(history.toString()).doesNotContain("Atom", "Quark");
    }

    private static Fault faultOf(ThrowingCallable step) {
        var faults = new Fault[1];
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(BadInput.class, bad -> faults[0] = bad.faults().getFirst());
        return faults[0];
    }
}
