package chancery.evidence.privacy;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The lists of words by which texts are read: one word or phrase per line, `#` opens a comment.
enum WordLists {
    OFFENCES,
    PERSONS,
    TRAITS,
    STATUSES,
    SPECIAL,
    GROUPS,
    RECORDS,
    OFFICIALS,
    INSTITUTIONS,
    GENERIC,
    SPECIFIC,
    QUESTIONS,
    GENERALISING,
    STARTERS;

    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final List<String> words;
    private final Pattern pattern;

    WordLists() {
        this.words = read(name().toLowerCase(Locale.ROOT));
        this.pattern = Pattern.compile("\\b(?:" + alternatives() + ")\\b", FLAGS);
    }

    /// Any of its words, as a part of a larger expression; longest first.
    String alternatives() {
        return words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .collect(joining("|"));
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /// Whether the text opens with one of its words.
    boolean opens(String text) {
        return pattern.matcher(text).lookingAt();
    }

    /// Whether the whole text is one of its words.
    boolean has(String text) {
        return pattern.matcher(text).matches();
    }

    static Pattern compiled(String expression) {
        return Pattern.compile(expression, FLAGS);
    }

    private static List<String> read(String name) {
        return Stream.of("en", "fr")
                .flatMap(language -> lines(language + "/" + name + ".txt"))
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace(" ", "\\s+"))
                .distinct()
                .toList();
    }

    private static Stream<String> lines(String file) {
        var stream =
                Optional.ofNullable(
                                WordLists.class.getResourceAsStream("/evidence/privacy/" + file))
                        .orElseThrow(() -> new IllegalStateException("no list " + file));
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return Arrays.stream(reader.lines().toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
