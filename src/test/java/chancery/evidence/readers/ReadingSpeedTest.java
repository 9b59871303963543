package chancery.evidence.readers;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.readers.sdmx.SdmxCsv1;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hundred megabytes of SDMX-CSV in a small heap, and its speed beside plain reading of lines.
@Tag("long")
class ReadingSpeedTest {

    private static final long SIZE = 100_000_000;
    private static final double MEGABYTE = 1_000_000;
    private static final int ROUNDS = 3;

    /// What a reader may hold above what was held before; the file has a hundred. Most of it are
    /// the numbers by which a figure given twice is found.
    private static final long MOST_HELD = 32_000_000;

    @TempDir Path folder;

    @Test
    void a_hundred_megabytes_pass_through_a_small_heap() throws IOException {
        var path = folder.resolve("large.csv");
        var rows = write(path);
        var file = StatisticsFile.of(path);
        var held = new Held();
        for (var round = 1; round <= ROUNDS; round++) {
            var start = processor();
            long lines;
            try (var text = Files.lines(path)) {
                lines = text.count();
            }
            var plain = perSecond(start);
            start = processor();
            var cells = new AtomicLong();
            var reading =
                    CheckedReading.of(
                            new SdmxCsv1(),
                            file,
                            cell -> cells.incrementAndGet(),
                            (done, all) -> held.look(done));
            var both = perSecond(start);
            System.out.printf(
                    "SDMX-CSV %.0f MB: plain lines %.0f MB/s; checked, then given: %.0f MB/s,"
                            + " %.0f MB/s a time, 1/%.1f of plain lines; %d cells, at most %.1f MB held%n",
                    SIZE / MEGABYTE,
                    plain,
                    both,
                    2 * both,
                    plain / (2 * both),
                    reading.cells(),
                    held.most / MEGABYTE);

            assertThat(lines).isEqualTo(rows + 1);
            assertThat(reading.cells()).isEqualTo(rows).isEqualTo(cells.get());
            assertThat(held.most).isLessThan(MOST_HELD);
        }
    }

    /// Time of this thread on a processor, so that other work on the machine does not count.
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double perSecond(long start) {
        return SIZE / MEGABYTE / ((processor() - start) / 1e9);
    }

    private static long write(Path path) throws IOException {
        var rows = 0L;
        try (BufferedWriter writer = Files.newBufferedWriter(path)) {
            writer.write(
                    "DATAFLOW,LAST UPDATE,freq,citizen,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n");
            for (var written = 0L; written < SIZE; rows++) {
                var row =
                        "ESTAT:CRIM_PRIS_CTZ(1.0),29/04/26 11:00:00,A,FOR,NR,G%d,%d,%d,,%n"
                                .formatted(rows / 40, 1985 + rows % 40, rows % 9973);
                writer.write(row);
                written += row.length();
            }
        }
        return rows;
    }

    /// What is reachable now and then, after a collection.
    private static final class Held {

        private static final long EVERY = 16_000_000;
        private final long before = now();
        private long next;
        private long most;

        private void look(long done) {
            if (done >= next || done < next - EVERY) {
                next = done + EVERY;
                most = Math.max(most, now() - before);
            }
        }

        private static long now() {
            System.gc();
            var runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
