package chancery.engagements.capture;

import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Captures and nonsense by the thousand, the same for the same seed.
final class RandomCaptures {

    private static final String[] PIECES = {
        "7",
        "1-6",
        "9-2",
        "0",
        "d",
        "p",
        "a",
        "n",
        "w",
        "f",
        "+",
        "+-",
        "~",
        "-",
        "--",
        ":timing",
        ":other",
        ":took-note",
        ":",
        "\"",
        "“",
        "”",
        "«",
        "»",
        "\\",
        "\\\"",
        "!",
        "!!",
        " by ",
        "2027-03-31",
        "2027-02-30",
        " ",
        " ",
        " ",
        "\n",
        "\u00a0",
        "word",
        "é",
        "😀",
        "\ud83d",
        "\u0000",
        "{0}",
        "'",
        "7d+ ",
        "12w:legal ",
        "!\"a\" by 2027-01-01 "
    };

    private static final String LETTERS = "abc é\"\\“”«»„!~+-: 7d{}'\t\u00a0\u2028😀";

    private static final List<Exchange> EXCHANGES = everyExchange();

    private final Random random;

    RandomCaptures(Random random) {
        this.random = random;
    }

    /// Every delivery with every response or reason that it allows, with words and without.
    static List<Exchange> everyExchange() {
        return Stream.of(Delivery.values())
                .flatMap(delivery ->
                        Stream.concat(
                                answered(delivery, Optional.empty()),
                                answered(delivery, Optional.of("just so"))))
                .toList();
    }

    private static Stream<Exchange> answered(Delivery delivery, Optional<String> words) {
        var bare = Stream.of(new Exchange(delivery, Optional.empty(), Optional.empty(), words));
        var rest =
                delivery.counts()
                        ? Stream.of(HostResponse.values())
                                .map(r ->
                                        new Exchange(
                                                delivery, Optional.of(r), Optional.empty(), words))
                        : Stream.of(WithheldReason.values())
                                .filter(r -> !r.needsWords() || words.isPresent())
                                .map(r ->
                                        new Exchange(
                                                delivery, Optional.empty(), Optional.of(r), words));
        return Stream.concat(bare, rest);
    }

    Capture next() {
        var points = new ArrayList<CapturedPoint>();
        int number = 1 + random.nextInt(5);
        while (points.size() < 8 && number < 180) {
            int last = number + (random.nextBoolean() ? 0 : random.nextInt(6));
            points.add(new CapturedPoint(new PointRange(number, last), exchange(), commitments()));
            number = last + 1 + (random.nextBoolean() ? 0 : random.nextInt(20));
        }
        return new Capture(commitments(), points);
    }

    private Exchange exchange() {
        var picked = EXCHANGES.get(random.nextInt(EXCHANGES.size()));
        return new Exchange(
                picked.delivery(),
                picked.response(),
                picked.reason(),
                picked.words().map(w -> words()));
    }

    private List<CapturedCommitment> commitments() {
        return IntStream.range(0, Math.max(0, random.nextInt(5) - 2))
                .mapToObj(i -> new CapturedCommitment(side(), words(), date()))
                .toList();
    }

    private Side side() {
        return random.nextBoolean() ? Side.THEIRS : Side.OURS;
    }

    private LocalDate date() {
        return LocalDate.of(random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String words() {
        var words = new StringBuilder("x");
        int length = random.nextInt(random.nextInt(20) == 0 ? 300 : 20);
        for (int i = 0; i < length; i++) {
            words.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return words.toString();
    }

    /// Pieces of the grammar at random, a good line with one character spoilt, or any characters.
    String nonsense() {
        return switch (random.nextInt(3)) {
            case 0 -> pieces();
            case 1 -> spoilt(next().toString());
            default -> anything();
        };
    }

    private String pieces() {
        var line = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return line.toString();
    }

    private String spoilt(String line) {
        int at = random.nextInt(line.length());
        var piece = random.nextBoolean() ? "" : PIECES[random.nextInt(PIECES.length)];
        return line.substring(0, at) + piece + line.substring(at + 1);
    }

    private String anything() {
        var line = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            line.append((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        }
        return line.toString();
    }
}
