package chancery.stakeholders;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsOfStakeholdersTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z0-9]+");
    private static final Pattern KEY = Pattern.compile("\"(stakeholders\\.[a-z][a-z.-]+[a-z])\"");
    private final Properties english = bundle("");
    private final Properties french = bundle("_fr");

    @Test
    void french_says_all_that_english_says_and_mentions_the_same() {
        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(places(french.getProperty(key.toString())))
                        .as(key.toString())
                        .isEqualTo(places(text.toString())));
    }

    @Test
    void apostrophes_are_doubled_where_something_is_put_in_and_only_there() {
        Stream.of(english, french)
                .flatMap(bundle -> bundle.entrySet().stream())
                .filter(text -> !text.getKey().toString().startsWith("journal."))
                .forEach(text -> {
                    var said = text.getValue().toString();
                    boolean isDoubled = said.replace("''", "").indexOf('\'') < 0;
                    assertThat(said.contains("{0") ? isDoubled : !said.contains("''"))
                            .as(text.getKey().toString())
                            .isTrue();
                });
    }

    @Test
    void every_key_that_code_and_pages_say_is_there() throws IOException {
        for (var root :
                new String[] {
                    "src/main/java/chancery/stakeholders", "src/main/resources/stakeholders"
                }) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var keys =
                            KEY.matcher(Files.readString(file))
                                    .results()
                                    .map(found -> found.group(1))
                                    .collect(toSet());
                    assertThat(english.keySet()).as(file.toString()).containsAll(keys);
                }
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    private static Properties bundle(String suffix) {
        var bundle = new Properties();
        var name = "/stakeholders/messages" + suffix + ".properties";
        try (var text =
                new InputStreamReader(
                        Objects.requireNonNull(
                                WordsOfStakeholdersTest.class.getResourceAsStream(name)),
                        StandardCharsets.UTF_8)) {
            bundle.load(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bundle;
    }
}
