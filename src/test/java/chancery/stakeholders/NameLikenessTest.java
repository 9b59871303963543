package chancery.stakeholders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Maria Silva, Maria Sylva",
        "Anna Schmidt, Anna Schmitt",
        "Dr. Jürgen Müller, Juergen Mueller",
        "SILVA Maria, Maria Silva",
        "J. Smith, John Smith",
        "Łukasz Wójcik, Lukasz Wojcik"
    })
    void persons_that_may_be_one_look_alike(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isGreaterThanOrEqualTo(NameLikeness.PERSONS);
    }

    @ParameterizedTest
    @CsvSource({"Anna Weber, Anna Wagner", "Jan de Vries, Jan de Boer", "Maria Silva, José Santos"})
    void persons_of_other_names_do_not(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isLessThan(NameLikeness.PERSONS);
    }

    @ParameterizedTest
    @CsvSource({
        "Ministry of the Interior, Ministry of Justice",
        "Bayerisches Staatsministerium des Innern, Bayerisches Staatsministerium der Justiz",
        "State Secretary for Migration, State Secretary for Security"
    })
    void sister_offices_are_told_apart(String one, String other) {
        assertThat(NameLikeness.between(one, other)).isLessThan(NameLikeness.TITLES);
    }

    @Test
    void one_ministry_spelt_twice_looks_alike() {
        assertThat(NameLikeness.between("Ministry of the Interior", "Ministry of Interior"))
                .isEqualTo(1);
    }

    @Test
    void names_without_letters_are_like_nothing() {
        assertThat(NameLikeness.between("---", "---")).isZero();
    }
}
