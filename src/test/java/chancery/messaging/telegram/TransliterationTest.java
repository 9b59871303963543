package chancery.messaging.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransliterationTest {

    @Test
    void letters_become_those_of_ia5() {
        assertThat(Transliteration.toIa5("Straße, Ægir, Þór, Ørsted, Łódź, «où»…"))
                .isEqualTo("Strasse, Aegir, Thor, Oersted, Lodz, \"ou\"...");
        assertThat(Transliteration.toIa5("Θέμα ΘΕΜΑ Щит 東")).isEqualTo("Thema THEMA Shchit ?");
        assertThat(Transliteration.toIa5("Київ")).isEqualTo("Kyiv");
    }
}
