package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What every [StatisticsReader] must do.
interface ReaderContract {

    StatisticsReader reader();

    /// A good file with at least three lines of figures, all ASCII; `MT` stands among its codes.
    String sample();

    /// Its cells, by [Given#written].
    List<String> expected();

    /// Files that are not right, each with the message and the line to expect.
    List<Malformed> malformed();

    /// @param why message and line, as `row-ragged 3`
    record Malformed(String what, String text, String why) {}

    @Test
    default void gives_every_cell_of_a_good_file() {
        assertThat(Given.by(reader(), sample()).written()).isEqualTo(expected());
    }

    @Test
    default void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        assertThat(Given.by(reader(), sample().replace("\n", "\r\n")).written())
                .isEqualTo(expected());
        assertThat(Given.by(reader(), "\uFEFF" + sample()).written()).isEqualTo(expected());
    }

    @Test
    default void says_what_the_file_was() {
        var given = Given.by(reader(), sample());
        var reading = given.reading().orElseThrow();
        var bytes = sample().getBytes(StandardCharsets.UTF_8);

        assertThat(reading.form()).isEqualTo(reader().form());
        assertThat(reading.cells()).isEqualTo(expected().size());
        assertThat(reading.missing())
                .isEqualTo(given.written().stream().filter(c -> c.contains(" missing")).count());
        assertThat(reading.hidden())
                .isEqualTo(given.written().stream().filter(c -> c.contains(" hidden")).count());
        assertThat(reading.capture().bytes()).isEqualTo(bytes.length);
        assertThat(reading.capture().sha256()).isEqualTo(sha256(bytes));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A cut at the end of a line leaves a shorter file that is whole in itself.
    @Test
    default void a_file_cut_off_anywhere_is_refused_or_ends_with_a_line() {
        for (var end = 0; end < sample().stripTrailing().length(); end++) {
            var cut = sample().substring(0, end);
            var given = Given.by(reader(), cut);
            if (!given.refused()) {
                assertThat(cut).endsWith("\n");
                assertThat(expected()).startsWith(given.written().toArray(String[]::new));
            } else {
                assertThat(given.cells()).isEmpty();
            }
        }
    }

    @Test
    default void control_characters_are_refused_at_their_line() {
        var place = sample().lastIndexOf("MT");
        var line = sample().substring(0, place).lines().count();
        for (var control : List.of("\0", "\1", "\u001B")) {
            var given =
                    Given.by(
                            reader(),
                            sample().substring(0, place) + control + sample().substring(place));

            assertThat(given.why()).isEqualTo("control-character " + line);
            assertThat(given.cells()).isEmpty();
        }
    }

    @Test
    default void other_charsets_are_refused_at_their_line() {
        var place = sample().lastIndexOf("MT");
        var line = sample().substring(0, place).lines().count();
        var accented = sample().substring(0, place) + "é" + sample().substring(place);

        assertThat(Given.by(reader(), accented.getBytes(StandardCharsets.ISO_8859_1)).why())
                .isEqualTo("file-not-utf-8 " + line);
        assertThat(Given.by(reader(), sample().getBytes(StandardCharsets.UTF_16)).why())
                .isEqualTo("file-utf-16 1");
        assertThat(Given.by(reader(), accented).refused()).isFalse();
    }

    @Test
    default void packed_and_empty_files_are_refused() {
        assertThat(Given.by(reader(), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}).why())
                .isEqualTo("file-packed 1");
        assertThat(Given.by(reader(), new byte[] {0x1F, (byte) 0x8B, 8, 0}).why())
                .isEqualTo("file-packed 1");
        assertThat(Given.by(reader(), "").refused()).isTrue();
        assertThat(Given.by(reader(), "\n\n\n").refused()).isTrue();
        assertThat(Given.by(reader(), sample().lines().findFirst().orElseThrow() + "\n").refused())
                .isTrue();
    }

    @Test
    default void malformed_files_are_refused_at_their_line_and_give_nothing() {
        assertThat(malformed()).hasSizeGreaterThanOrEqualTo(6);
        for (var bad : malformed()) {
            var given = Given.by(reader(), bad.text());

            assertThat(given.refused()).as(bad.what()).isTrue();
            assertThat(given.why()).as(bad.what()).isEqualTo(bad.why());
            assertThat(given.cells()).as(bad.what()).isEmpty();
        }
    }

    /// Refused long before its end: the rest is never asked for.
    @Test
    default void a_line_of_a_hundred_megabytes_is_refused_within_a_few() {
        for (var letter : List.of("a", "7", "\"a")) {
            var taken = new AtomicLong();
            var place = sample().lastIndexOf("MT");
            var given = Given.by(reader(), endless(sample().substring(0, place), letter, taken));

            assertThat(given.refused()).isTrue();
            assertThat(given.cells()).isEmpty();
            assertThat(taken.get()).isLessThan(4_000_000);
        }
    }

    private static StatisticsFile endless(String beginning, String letters, AtomicLong taken) {
        var size = 100_000_000L;
        return new StatisticsFile() {
            @Override
            public InputStream open() {
                return new SequenceInputStream(
                        new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8)),
                        new InputStream() {
                            @Override
                            public int read() {
                                throw new IllegalStateException("read in blocks");
                            }

                            @Override
                            public int read(byte[] into, int from, int length) {
                                if (taken.get() >= size) {
                                    return -1;
                                }
                                var repeated = letters.charAt(letters.length() - 1);
                                Arrays.fill(into, from, from + length, (byte) repeated);
                                if (taken.getAndAdd(length) == 0) {
                                    into[from] = (byte) letters.charAt(0);
                                }
                                return length;
                            }
                        });
            }

            @Override
            public long size() {
                return size;
            }
        };
    }

    @Test
    default void formulas_are_text_like_any_other() {
        for (var formula : List.of("=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3")) {
            var given = Given.by(reader(), sample().replace("MT", formula));

            assertThat(given.refused()).isFalse();
            assertThat(given.cells()).anyMatch(cell -> cell.codes().contains(formula));
        }
    }

    @Test
    default void progress_only_grows_and_ends_with_all() throws IOException {
        var heard = new ArrayList<Long>();
        var ends = new ArrayList<Long>();
        Consumer<Cell> nobody = cell -> {};
        CheckedReading.of(
                reader(),
                StatisticsFile.of(sample().getBytes(StandardCharsets.UTF_8)),
                nobody,
                (done, all) -> {
                    heard.add(done);
                    ends.add(all);
                });

        assertThat(heard).isSorted().isNotEmpty();
        assertThat(ends).containsOnly(heard.getLast());
    }

    /// A file whose last row stands in it twice; cubes cannot have one.
    default String withLastRowTwice() {
        return sample() + sample().lines().toList().getLast() + "\n";
    }

    @Test
    default void a_figure_given_twice_is_refused_at_its_second_line() {
        var given = Given.by(reader(), withLastRowTwice());

        assertThat(given.why()).isEqualTo("figure-twice " + withLastRowTwice().lines().count());
        assertThat(given.cells()).isEmpty();
    }

    @Test
    default void lines_are_named_in_their_order() {
        assertThat(Given.by(reader(), sample()).cells())
                .isSortedAccordingTo((one, other) -> Long.compare(one.line(), other.line()))
                .allMatch(cell -> cell.line() >= 1);
    }
}
