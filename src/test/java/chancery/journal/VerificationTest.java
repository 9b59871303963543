package chancery.journal;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.journal.Verification.Finding;
import chancery.journal.Verification.Finding.Broken;
import chancery.journal.Verification.Finding.Whole;
import chancery.kernel.Sha256;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

    private static final Sample SAMPLE = Sample.of(4);

    /// One way to spoil a single place of a file.
    enum Spoiling {
        LOWEST_BIT {
            @Override
            byte[] at(int place, byte[] file) {
                file[place] ^= 1;
                return file;
            }
        },
        CASE_BIT {
            @Override
            byte[] at(int place, byte[] file) {
                file[place] ^= 0x20;
                return file;
            }
        },
        HIGHEST_BIT {
            @Override
            byte[] at(int place, byte[] file) {
                file[place] ^= (byte) 0x80;
                return file;
            }
        },
        NUL {
            @Override
            byte[] at(int place, byte[] file) {
                file[place] = 0;
                return file;
            }
        },
        LINE_FEED_INSERTED {
            @Override
            byte[] at(int place, byte[] file) {
                return inserted(place, '\n', file);
            }
        },
        CARRIAGE_RETURN_INSERTED {
            @Override
            byte[] at(int place, byte[] file) {
                return inserted(place, '\r', file);
            }
        },
        SPACE_INSERTED {
            @Override
            byte[] at(int place, byte[] file) {
                return inserted(place, ' ', file);
            }
        },
        ZERO_INSERTED {
            @Override
            byte[] at(int place, byte[] file) {
                return inserted(place, '0', file);
            }
        },
        DOUBLED {
            @Override
            byte[] at(int place, byte[] file) {
                return inserted(place, (char) file[place], file);
            }
        },
        LEFT_OUT {
            @Override
            byte[] at(int place, byte[] file) {
                return joined(file, place, place + 1);
            }
        };

        abstract byte[] at(int place, byte[] file);

        private static byte[] inserted(int place, char letter, byte[] file) {
            var longer = new byte[file.length + 1];
            System.arraycopy(file, 0, longer, 0, place);
            longer[place] = (byte) letter;
            System.arraycopy(file, place, longer, place + 1, file.length - place);
            return longer;
        }

        private static byte[] joined(byte[] file, int end, int start) {
            var shorter = new byte[end + file.length - start];
            System.arraycopy(file, 0, shorter, 0, end);
            System.arraycopy(file, start, shorter, end, file.length - start);
            return shorter;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 50})
    void accepts_a_good_export_and_tells_its_head(int entries) {
        var sample = Sample.of(entries);

        assertThat(check(sample.text())).isEqualTo(new Whole(entries, 0, sample.head()));
    }

    @ParameterizedTest
    @EnumSource
    void sees_every_single_byte_that_was_spoiled_and_names_the_entry(Spoiling spoiling) {
        var file = bytes(SAMPLE.text());

        for (int place = 0; place < file.length; place++) {
            var line = lineOf(place);
            assertThat(check(spoiling.at(place, file.clone())))
                    .as("byte " + place + " of line " + line)
                    .isInstanceOfSatisfying(Broken.class, names(line));
        }
    }

    /// A spoiled byte is told where it stands, or at the line beneath when it ended its own line
    /// early.
    private static Consumer<Broken> names(int line) {
        return broken -> {
            assertThat(broken.line()).isBetween((long) line, line + 1L);
            assertThat(broken.place())
                    .startsWith(
                            broken.line() == 1 || broken.line() > SAMPLE.places().size() + 2
                                    ? "the file"
                                    : "entry " + Math.min(broken.line() - 1, 5));
        };
    }

    private static int lineOf(int place) {
        var before = new String(bytes(SAMPLE.text()), 0, place, StandardCharsets.UTF_8);
        return 1 + (int) before.chars().filter(letter -> letter == '\n').count();
    }

    @Test
    void sees_every_cut_of_the_tail_at_lines_and_within_them() {
        var file = bytes(SAMPLE.text());

        for (int length = 0; length < file.length; length++) {
            assertThat(check(Arrays.copyOf(file, length)))
                    .as("cut to " + length + " bytes")
                    .isInstanceOf(Broken.class);
        }
    }

    @Test
    void tells_which_entry_the_tail_was_lost_after() {
        var lines = SAMPLE.lines();
        lines.removeLast();
        lines.removeLast();

        assertThat(check(Sample.textOf(lines)))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> {
                            assertThat(broken.place()).isEqualTo("entry 4");
                            assertThat(broken.what()).contains("after entry 3");
                        });
    }

    @Test
    void sees_lines_that_were_swapped() {
        for (int one = 0; one < SAMPLE.lines().size(); one++) {
            for (int other = one + 1; other < SAMPLE.lines().size(); other++) {
                var lines = SAMPLE.lines();
                Collections.swap(lines, one, other);
                assertThat(check(Sample.textOf(lines))).isInstanceOf(Broken.class);
            }
        }
    }

    @Test
    void sees_lines_that_were_doubled_or_left_out() {
        for (int line = 0; line < SAMPLE.lines().size(); line++) {
            var doubled = SAMPLE.lines();
            doubled.add(line, doubled.get(line));
            assertThat(check(Sample.textOf(doubled))).isInstanceOf(Broken.class);

            var missing = SAMPLE.lines();
            missing.remove(line);
            assertThat(check(Sample.textOf(missing))).isInstanceOf(Broken.class);
        }
    }

    @Test
    void names_the_first_entry_that_is_missing() {
        var lines = SAMPLE.lines();
        lines.remove(2);

        assertThat(check(Sample.textOf(lines)))
                .isEqualTo(new Broken(3, "entry 2", "It is missing: the line has position 3."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "\r\n", "head\t0\t", "more"})
    void sees_whatever_follows_the_head(String more) {
        assertThat(check(SAMPLE.text() + more))
                .isEqualTo(new Broken(7, "the file", "Something follows the last line."));
    }

    @Test
    void sees_an_entry_rewritten_with_a_digest_that_fits() {
        var lines = SAMPLE.lines();
        var other = "{\"kind\":\"Noted\",\"text\":\"forged\"}";
        var seal = SAMPLE.places().get(1).seal();
        var forged =
                new Seal(
                        seal.position(), seal.entry(), seal.label(), Sha256.of(other), seal.hash());
        lines.set(2, new JournalLine(forged, Optional.of(other)).inExport());

        assertThat(check(Sample.textOf(lines)))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.place()).startsWith("entry 2 (0198"));
    }

    @Test
    void sees_a_tail_that_was_cut_and_the_head_written_anew_only_with_a_head_noted_before() {
        var cut = Sample.of(3).text();

        assertThat(check(cut)).isInstanceOf(Whole.class);
        assertThat(check(cut, SAMPLE.head()))
                .isInstanceOfSatisfying(
                        Broken.class,
                        broken -> assertThat(broken.what()).contains("The tail is lost"));
    }

    @Test
    void finds_a_head_noted_before_in_a_journal_that_has_grown() {
        IntStream.rangeClosed(0, 4)
                .mapToObj(entries -> Sample.of(entries).head())
                .forEach(head ->
                        assertThat(check(SAMPLE.text(), head))
                                .isEqualTo(new Whole(4, 0, SAMPLE.head())));
    }

    @Test
    void counts_entries_whose_content_was_withheld() {
        var places = new ArrayList<>(SAMPLE.places());
        places.set(1, new JournalLine(places.get(1).seal(), Optional.empty()));

        assertThat(check(new Sample(places).text())).isEqualTo(new Whole(4, 1, SAMPLE.head()));
    }

    @Test
    void refuses_a_file_that_is_something_else() {
        for (var file :
                List.of("", "\n", "{}", "chancery journal 2\n", "\uFEFFchancery journal 1\n")) {
            assertThat(check(file))
                    .isInstanceOfSatisfying(
                            Broken.class,
                            broken -> assertThat(broken.place()).isEqualTo("the file"));
        }
    }

    private static Finding check(String file) {
        return check(bytes(file));
    }

    private static Finding check(String file, String head) {
        return Verification.of(new ByteArrayInputStream(bytes(file)), Optional.of(head));
    }

    private static Finding check(byte[] file) {
        return Verification.of(new ByteArrayInputStream(file), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
