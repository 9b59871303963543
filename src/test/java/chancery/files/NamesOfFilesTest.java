package chancery.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOfFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    note verbale.pdf             | note verbale.pdf
                    C:\\Users\\jonas\\aide.pdf   | aide.pdf
                    ../../etc/passwd.txt         | passwd.txt
                    a:b*c?.pdf                   | abc.pdf
                    ...hidden.pdf                | hidden.pdf
                    two   spaces .pdf            | two spaces .pdf
                    """)
    void are_cleaned_of_paths_and_marks(String sent, String kept) {
        assertThat(FileName.cleaning(sent)).contains(new FileName(kept));
    }

    @Test
    void lose_control_characters_and_those_that_turn_the_direction_of_writing() {
        assertThat(FileName.cleaning("no\u0000te\r\n\u202Efdp.txt").orElseThrow().text())
                .isEqualTo("notefdp.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "..", "/", "\u0001\u0002", "folder/"})
    void may_have_nothing_left(String sent) {
        assertThat(FileName.cleaning(sent)).isEmpty();
    }

    @Test
    void are_shortened_before_their_ending() {
        var name = FileName.cleaning("x".repeat(300) + ".pdf").orElseThrow().text();

        assertThat(name).hasSize(FileName.LONGEST).endsWith("x.pdf");
    }

    @Test
    void of_any_characters_come_out_as_names_that_stay_as_they_are() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var sent =
                    random.ints(random.nextInt(200), 0, 0x2100)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            FileName.cleaning(sent)
                    .ifPresent(name -> assertThat(FileName.cleaning(name.text())).contains(name));
        }
    }

    @Test
    void that_are_not_clean_cannot_be_made() {
        assertThatThrownBy(() -> new FileName("a/b.pdf"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
