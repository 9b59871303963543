package chancery.stakeholders;

import static chancery.stakeholders.Embassies.CANADA;
import static chancery.stakeholders.Embassies.GERMANY;
import static chancery.stakeholders.Embassies.TODAY;
import static chancery.stakeholders.Given.authority;
import static chancery.stakeholders.Given.person;
import static chancery.stakeholders.Given.what;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.NotAllowed;
import chancery.kernel.NotFound;
import chancery.kernel.Period;
import chancery.stakeholders.Adding.Alike;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class ReadingTheHostSideTest {

    private final Embassies ministry = Embassies.running();
    private final Stakeholders stakeholders = ministry.bean(Stakeholders.class);
    private final Covers covers = ministry.bean(Covers.class);
    private Officer berlin;
    private Officer ottawa;
    private Officer desk;

    @BeforeAll
    void sign_in() {
        berlin = ministry.officer("berlin.political");
        ottawa = ministry.officer("ottawa.political");
        desk = ministry.officer("minfor.desk");
    }

    @AfterAll
    void stop() {
        ministry.close();
    }

    @Test
    void an_authority_is_open_to_headquarters_and_to_missions_accredited_there() {
        var added =
                Given.added(stakeholders, GERMANY, Given.ministry("Bundesrechnungshof"), berlin);

        assertThat(stakeholders.authority(added.id(), desk).name()).isEqualTo("Bundesrechnungshof");
        assertThatThrownBy(() -> stakeholders.authority(added.id(), ottawa))
                .isInstanceOf(NotFound.class);
        assertThat(stakeholders.authoritiesOf(GERMANY, ottawa)).isEmpty();
    }

    @Test
    void others_may_not_write() {
        var reader = ministry.officer("ottawa.reader");

        assertThatThrownBy(() ->
                        stakeholders.addAuthority(GERMANY, Given.ministry("Zoll"), false, ottawa))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() ->
                        stakeholders.addAuthority(CANADA, Given.ministry("Urząd"), false, reader))
                .isInstanceOf(NotAllowed.class);
        assertThat(stakeholders.mayWrite(CANADA, ottawa)).isTrue();
        assertThat(stakeholders.mayWrite(CANADA, reader)).isFalse();
    }

    @Test
    void a_desk_writes_about_countries_only() {
        assertThatThrownBy(() ->
                        stakeholders.addAuthority(
                                new CountryCode("QQ"), Given.ministry("Any"), false, desk))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void civil_society_is_open_to_its_mission_and_headquarters_and_is_in_no_export() {
        var draft = authority(AuthorityKind.CIVIL_SOCIETY, "Fair Courts", Optional.empty());
        var recorded = Given.added(stakeholders, CANADA, draft, ottawa);
        ministry.accredit("BERLIN", CANADA);
        var filter = new ListFilter(Optional.of(CANADA), Optional.of("fair courts"));

        assertThat(stakeholders.list(filter, ottawa)).hasSize(1);
        assertThat(stakeholders.list(filter, desk)).hasSize(1);
        assertThat(stakeholders.list(filter, ministry.officer("berlin.political"))).isEmpty();
        assertThat(stakeholders.export(filter, ottawa)).isEmpty();
        assertThatThrownBy(() ->
                        Given.added(
                                stakeholders,
                                CANADA,
                                authority(
                                        AuthorityKind.OTHER_MINISTRY,
                                        "Open below closed",
                                        Optional.of(recorded.id())),
                                ottawa))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void a_mission_accredited_later_reads_all_once_it_is_opened() {
        var audiences = ministry.bean(Audiences.class);
        var host = new CountryCode("AT");
        var office = Given.office(stakeholders, host, "Glaciers", desk);
        what(stakeholders.succeed(office.id(), person("Resi Firn", TODAY), false, desk));
        ministry.accredit("OTTAWA", host);

        assertThat(audiences.isPartlyClosed(host, desk)).isTrue();
        assertThat(stakeholders.interlocutorsFor(host, TODAY, ottawa)).isEmpty();
        assertThat(audiences.openToAccredited(host, desk)).isEqualTo(3);
        assertThat(stakeholders.interlocutorsFor(host, TODAY, ottawa)).hasSize(1);
        assertThat(stakeholders.interlocutorsFor(host, TODAY, desk)).hasSize(1);
        assertThat(audiences.isPartlyClosed(host, desk)).isFalse();
    }

    @Test
    void an_authority_that_looks_alike_is_shown_first() {
        Given.added(stakeholders, GERMANY, Given.ministry("Ministry of the Interior"), berlin);

        assertThat(
                        stakeholders.addAuthority(
                                GERMANY, Given.ministry("Ministry of Interior"), false, berlin))
                .isInstanceOf(Alike.class);
    }

    @Test
    void authorities_form_a_tree_without_circles() {
        var above = Given.added(stakeholders, GERMANY, Given.ministry("Freistaat Bayern"), berlin);
        var draft = authority(AuthorityKind.POLICE, "Landespolizei", Optional.of(above.id()));
        var below = Given.added(stakeholders, GERMANY, draft, berlin);
        var circle =
                authority(
                        AuthorityKind.OTHER_MINISTRY, "Freistaat Bayern", Optional.of(below.id()));

        assertThat(stakeholders.directory(GERMANY, berlin).treeOn(TODAY))
                .filteredOn(branch -> branch.authority().id().equals(below.id()))
                .extracting(Branch::depth)
                .containsExactly(1);
        assertThatThrownBy(() ->
                        stakeholders.correctAuthority(above.id(), above.version(), circle, berlin))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void offices_are_covered_by_none_one_or_two_seats() {
        var office = Given.office(stakeholders, GERMANY, "Bridges", berlin);
        assertThat(isUncovered(office.id())).isTrue();

        var first =
                covers.cover(
                        office.id(),
                        ministry.seat("berlin.political"),
                        Period.since(TODAY),
                        berlin);
        assertThat(isUncovered(office.id())).isFalse();
        covers.cover(office.id(), ministry.seat("berlin.second"), Period.since(TODAY), berlin);
        assertThat(covers.gaps(GERMANY, TODAY, Optional.empty(), berlin).coveredTwice())
                .extracting(one -> one.office().id())
                .contains(office.id());

        covers.uncover(first.id(), TODAY.plusDays(1), berlin);
        assertThat(covers.gaps(GERMANY, TODAY.plusDays(1), Optional.empty(), berlin).coveredTwice())
                .isEmpty();
    }

    @Test
    void seats_of_missions_not_accredited_cover_nothing() {
        var office = Given.office(stakeholders, GERMANY, "Canals", berlin);

        assertThatThrownBy(() ->
                        covers.cover(
                                office.id(),
                                ministry.seat("ottawa.political"),
                                Period.since(TODAY),
                                berlin))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void hosts_are_counted() {
        var host = new CountryCode("CH");
        Given.office(stakeholders, host, "Cheese", desk);

        assertThat(stakeholders.counts(desk)).contains(new HostCount(host, 1, 1, 1, 0, 1));
    }

    private boolean isUncovered(UUID office) {
        return covers.gaps(GERMANY, TODAY, Optional.empty(), berlin).uncovered().stream()
                .anyMatch(one -> one.office().id().equals(office));
    }
}
