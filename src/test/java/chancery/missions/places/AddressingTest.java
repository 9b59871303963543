package chancery.missions.places;

import static chancery.missions.places.Places.BERLIN;
import static chancery.missions.places.Places.BUDAPEST;
import static chancery.missions.places.Places.GAZETTEER;
import static chancery.missions.places.Places.GEOGRAPHY;
import static chancery.missions.places.Places.OTTAWA;
import static chancery.missions.places.Places.SINGAPORE;
import static chancery.missions.places.Places.TODAY;
import static chancery.missions.places.Places.country;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.OfficeCode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void a_place_means_the_missions_to_hosts_within_it() {
        assertThat(meant("europe canada except switzerland", BERLIN, "DE")).isTrue();
        assertThat(meant("europe canada except switzerland", OTTAWA, "CA")).isTrue();
        assertThat(meant("europe canada except switzerland", SINGAPORE, "SG")).isFalse();
    }

    @Test
    void what_is_excluded_wins() {
        assertThat(meant("europe except switzerland", BERLIN, "CH")).isFalse();
        assertThat(meant("switzerland except western-europe", BERLIN, "CH")).isFalse();
        assertThat(meant("eu schengen except hungary BERLIN", BERLIN, "DE")).isFalse();
        assertThat(meant("BUDAPEST except hungary", BUDAPEST, "HU")).isFalse();
    }

    @Test
    void a_mission_is_meant_in_its_work_with_every_host() {
        assertThat(meant("SINGAPORE", SINGAPORE, "SG")).isTrue();
        assertThat(meant("SINGAPORE", SINGAPORE, "BN")).isTrue();
        assertThat(meant("SINGAPORE", BERLIN, "SG")).isFalse();
        assertThat(meant("singapore", SINGAPORE, "BN")).isFalse();
    }

    @Test
    void all_means_every_host_even_one_that_no_table_knows() {
        assertThat(meant("all except asia", OTTAWA, "CA")).isTrue();
        assertThat(meant("all", OTTAWA, "ZZ")).isTrue();
        assertThat(meant("all except asia", SINGAPORE, "SG")).isFalse();
    }

    @Test
    void a_grouping_means_its_members_of_the_day() {
        var union = Scope.parse("eu");

        assertThat(union.includes(BERLIN, country("GB"), GAZETTEER, LocalDate.of(2020, 1, 31)))
                .isTrue();
        assertThat(union.includes(BERLIN, country("GB"), GAZETTEER, LocalDate.of(2020, 2, 1)))
                .isFalse();
    }

    @Test
    void a_name_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> Scope.parse("atlantis").resolve(GAZETTEER, TODAY))
                .hasMessage("no such place: atlantis");
    }

    @Test
    void three_hundred_missions_and_a_thousand_directives_take_less_than_a_second() {
        var quickest =
                IntStream.range(0, 5)
                        .mapToObj(_ -> timeToAddress())
                        .min(naturalOrder())
                        .orElseThrow();

        System.out.println("addressing 300 missions x 1,000 directives took " + quickest);
        assertThat(quickest).isLessThan(SECOND);
    }

    private static Duration timeToAddress() {
        var scope = Scope.parse("europe canada g20 except switzerland BERLIN");
        var hosts = GEOGRAPHY.countries().all().stream().map(Country::code).toList();
        var started = System.nanoTime();
        for (int directive = 0; directive < 1000; directive++) {
            var resolved = scope.resolve(GAZETTEER, TODAY);
            assertThat(
                            IntStream.range(0, 300)
                                    .mapToObj(mission -> hosts.get(mission % hosts.size()))
                                    .filter(host -> resolved.includes(OTTAWA, host))
                                    .count())
                    .isBetween(60L, 100L);
        }
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static boolean meant(String scope, OfficeCode mission, String host) {
        return Scope.parse(scope).includes(mission, country(host), GAZETTEER, TODAY);
    }
}
