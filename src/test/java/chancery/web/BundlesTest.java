package chancery.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chancery.Application;
import chancery.journal.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the words of every module against each other and against the code that says them.
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("^([^#!=\\s][^=]*)=(.*)$");
    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern MENTIONED = Pattern.compile("\\{(\\d+)}");
    private static final Pattern NAMED = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    /// Enumerations that no page shows by their label, with the reason.
    private static final Map<String, String> NOT_LABELLED =
            Map.of(
                    "Advice", "the state of a cell says it",
                    "Answering", "how a field of a form is answered is seen, not told",
                    "ImportMode", "the buttons of the page say it",
                    "Format", "CSV, JSON and XLSX are called so everywhere",
                    "CallKind", "told on the command line, in English",
                    "Table", "a table of the database, named in statements only",
                    "By", "whose step it is shows by what is offered",
                    "Place", "each chapter has a heading of its own",
                    "CommonCadence", "told in words by the cadence itself",
                    "MissionStep", "each has a title and an explanation of its own");

    /// Modules whose enumerations have keys of another form, held against the code by a test of
    /// their own.
    private static final Set<String> OWN_FORM = Set.of("engagements");

    private static final Set<String> TABLES = tables();
    private static final Map<String, String> ENGLISH = allOf("");
    private static final Map<String, String> FRENCH = allOf("_fr");

    static List<Path> bundles() throws IOException {
        try (var files =
                Files.find(
                        RESOURCES,
                        2,
                        (file, about) -> file.toString().endsWith("_fr.properties"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_bundle_has_both_languages() throws IOException {
        try (var files =
                Files.find(
                        RESOURCES, 2, (file, about) -> file.toString().endsWith(".properties"))) {
            var alone =
                    files.map(Path::toString)
                            .filter(name ->
                                    !name.endsWith("_fr.properties")
                                            && !name.endsWith("application.properties"))
                            .filter(name ->
                                    !Files.exists(
                                            Path.of(
                                                    name.replace(
                                                            ".properties", "_fr.properties"))));
            assertThat(alone).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void the_languages_have_the_same_keys_each_once(Path french) {
        var english = english(french);

        assertThat(keys(french)).containsExactlyInAnyOrderElementsOf(keys(english));
        assertThat(keys(french)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keys_start_with_their_module(Path french) {
        var module = RESOURCES.relativize(french).getName(0).toString();

        assertThat(keys(french))
                .allMatch(key -> key.startsWith(module + ".") || key.startsWith("journal."));
    }

    @Test
    void no_key_stands_in_two_bundles() throws IOException {
        assertThat(bundles().stream().flatMap(bundle -> keys(bundle).stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_mention_the_same(Path french) {
        texts(english(french))
                .forEach((key, text) -> {
                    assertThat(found(MENTIONED, texts(french).getOrDefault(key, "")))
                            .as(key)
                            .isEqualTo(found(MENTIONED, text));
                    assertThat(found(NAMED, texts(french).getOrDefault(key, "")))
                            .as(key)
                            .isEqualTo(found(NAMED, text));
                });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophes_are_doubled_where_and_only_where_arguments_are_filled_in(Path french) {
        for (var bundle : List.of(french, english(french))) {
            texts(bundle)
                    .forEach((key, text) -> {
                        var filled = NUMBERED.matcher(text).find();
                        var others = filled ? text.replace("''", "") : text;
                        assertThat(others).as(key).doesNotContain(filled ? "'" : "''").isNotBlank();
                        if (filled) {
                            assertThatCode(() -> new MessageFormat(text, Locale.FRANCE))
                                    .as(key)
                                    .doesNotThrowAnyException();
                        }
                    });
        }
    }

    @Test
    void every_text_that_the_code_says_is_there() throws IOException {
        var literal =
                Pattern.compile("\"((?:" + String.join("|", modules()) + ")\\.[A-Za-z0-9.-]+)\"");
        var missing = new TreeMap<String, String>();
        for (var file : sources()) {
            literal.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key ->
                            !(key.endsWith(".") || key.endsWith("-")
                                    ? hasStart(key)
                                    : ENGLISH.containsKey(key)))
                    .filter(key -> !isNoKey(key))
                    .forEach(key -> missing.put(key, file.toString()));
        }

        assertThat(missing).isEmpty();
    }

    private static boolean hasStart(String start) {
        return ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(start));
    }

    /// Bundles are named in the same way, and so are the tables of modules.
    private static boolean isNoKey(String text) {
        return Files.exists(RESOURCES.resolve(text.replace('.', '/') + ".properties"))
                || TABLES.contains(text);
    }

    private static Set<String> tables() {
        var created = Pattern.compile("CREATE TABLE ([a-z_]+\\.[a-z_]+)");
        try (var migrations =
                Files.find(RESOURCES, 3, (file, about) -> file.toString().endsWith(".sql"))) {
            return migrations
                    .flatMap(file -> created.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_public_enumeration_has_its_labels() {
        var missing =
                enumerations()
                        .filter(type ->
                                !OWN_FORM.contains(module(type))
                                        && !NOT_LABELLED.containsKey(type.getSimpleName()))
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(value -> (Enum<?>) value)
                        .filter(value -> !new Words(Locale.UK, ENGLISH).has(labelKey(value)))
                        .map(BundlesTest::labelKey)
                        .toList();

        assertThat(missing).isEmpty();
    }

    private static String labelKey(Enum<?> value) {
        return module(value.getDeclaringClass())
                + "."
                + value.getDeclaringClass().getSimpleName()
                + "."
                + value.name();
    }

    @Test
    void labels_of_two_enumerations_of_one_module_never_share_a_key() {
        var names =
                enumerations()
                        .collect(groupingBy(type -> module(type) + "." + type.getSimpleName()));

        assertThat(names).allSatisfy((name, types) -> assertThat(types).hasSize(1));
    }

    @Test
    void every_entry_has_its_sentence_and_mentions_only_its_own_facts() {
        assertThat(entries())
                .isNotEmpty()
                .allSatisfy(entry -> {
                    var key = "journal." + entry.getSimpleName();
                    assertThat(ENGLISH).containsKey(key);
                    assertThat(FRENCH).containsKey(key);
                    assertThat(found(NAMED, ENGLISH.getOrDefault(key, "")))
                            .as(key)
                            .isSubsetOf(facts(entry));
                });
    }

    @Test
    void every_entry_has_a_name_of_its_own_and_every_sentence_an_entry() {
        assertThat(entries().stream().map(Class::getSimpleName)).doesNotHaveDuplicates();
        assertThat(ENGLISH.keySet().stream().filter(key -> key.matches("journal\\.\\p{Lu}\\w*")))
                .isSubsetOf(
                        entries().stream()
                                .map(entry -> "journal." + entry.getSimpleName())
                                .toList());
    }

    private static Set<String> facts(Class<?> entry) {
        return Arrays.stream(entry.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static List<? extends Class<?>> entries() {
        return classes()
                .filter(type -> Entry.class.isAssignableFrom(type) && type.isRecord())
                .toList();
    }

    private static Stream<Class<?>> enumerations() {
        return classes().filter(type -> type.isEnum() && isPublic(type));
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String module(Class<?> type) {
        return type.getPackageName().replaceFirst("^chancery\\.([a-z]+).*", "$1");
    }

    private static Stream<Class<?>> classes() {
        try {
            var root =
                    Path.of(
                            Application.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.walk(root.resolve("chancery"))
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .map(BundlesTest::load);
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Application.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<Path> sources() throws IOException {
        try (var java = Files.walk(SOURCES);
                var templates = Files.walk(RESOURCES)) {
            return Stream.concat(java, templates)
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> modules() throws IOException {
        try (var folders = Files.list(SOURCES.resolve("chancery"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path english(Path french) {
        return Path.of(french.toString().replace("_fr.properties", ".properties"));
    }

    private static List<String> keys(Path bundle) {
        try (var lines = Files.lines(bundle)) {
            return lines.map(KEY::matcher)
                    .filter(line -> line.matches())
                    .map(line -> line.group(1).strip())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> texts(Path bundle) {
        var texts = new Properties();
        try (var text = Files.newBufferedReader(bundle)) {
            texts.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var sorted = new TreeMap<String, String>();
        texts.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }

    private static Map<String, String> allOf(String language) {
        try {
            var all = new TreeMap<String, String>();
            bundles()
                    .forEach(french ->
                            all.putAll(texts(language.isEmpty() ? english(french) : french)));
            return all;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
