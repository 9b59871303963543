package chancery.testing;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.Application;
import chancery.Chancery;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// Holds the table of who may use whom, reads it aloud, and writes it into `docs/modules.md`.
///
/// The generated templates (package `pages`) stand outside: each belongs to the module whose folder
/// it lies in.
class ModuleMapTest {

    private static final Path PAGE = Path.of("docs/modules.md");

    /// Without the launcher, which stands above all: it starts the commands, which start the rest.
    private static final ApplicationModules MODULES =
            ApplicationModules.of(
                    Application.class, JavaClass.Predicates.equivalentTo(Chancery.class));

    /// What every module with tables, pages and rights stands on.
    private static final List<String> GROUND =
            List.of("kernel", "database", "web", "journal", "access", "search");

    /// Lowest first; a module uses none that comes after it.
    private static final Map<String, List<String>> MAY_USE =
            inOrder(
                    entry("kernel", List.of()),
                    entry("database", List.of("kernel")),
                    entry("web", List.of("kernel", "database")),
                    entry("journal", List.of("kernel", "database", "web")),
                    entry("search", List.of("kernel", "database", "web")),
                    entry("access", List.of("kernel", "database", "web", "journal")),
                    entry("messaging", List.of("kernel")),
                    entry("files", GROUND),
                    entry("missions", GROUND),
                    entry("stakeholders", onGround("missions")),
                    entry("directives", onGround("files", "missions", "stakeholders")),
                    entry(
                            "engagements",
                            onGround("files", "missions", "stakeholders", "directives")),
                    entry(
                            "reports",
                            onGround(
                                    "messaging",
                                    "files",
                                    "missions",
                                    "stakeholders",
                                    "directives",
                                    "engagements")),
                    entry("evidence", upTo("reports")),
                    entry("observations", upTo("reports", "evidence")),
                    entry("boards", upTo("reports", "evidence", "observations")),
                    entry(
                            "alerts",
                            upTo("reports", "messaging", "evidence", "observations", "boards")),
                    entry(
                            "demonstration",
                            upTo(
                                    "reports",
                                    "messaging",
                                    "evidence",
                                    "observations",
                                    "boards",
                                    "alerts")),
                    entry("backups", List.of("kernel", "database")),
                    entry(
                            "rehearsal",
                            onGround(
                                    "missions",
                                    "stakeholders",
                                    "directives",
                                    "engagements",
                                    "reports")));

    private static List<String> onGround(String... others) {
        return Stream.concat(GROUND.stream(), Stream.of(others)).toList();
    }

    /// The loop as far as `last`, and what is named beside it.
    private static List<String> upTo(String last, String... others) {
        var loop =
                List.of(
                        "files",
                        "missions",
                        "stakeholders",
                        "directives",
                        "engagements",
                        "reports");
        var part = loop.subList(0, loop.indexOf(last) + 1);
        return onGround(Stream.concat(part.stream(), Stream.of(others)).toArray(String[]::new));
    }

    /// Starts and stops the others; nobody uses it.
    private static final String COMMANDS = "commands";

    @SafeVarargs
    private static Map<String, List<String>> inOrder(Map.Entry<String, List<String>>... modules) {
        var map = new LinkedHashMap<String, List<String>>();
        for (var module : modules) {
            assertThat(map.keySet()).containsAll(module.getValue());
            map.put(module.getKey(), module.getValue());
        }
        return map;
    }

    @Test
    void modules_meet_at_their_doors_and_in_one_direction() {
        MODULES.verify();
    }

    @Test
    void every_module_has_its_row() {
        assertThat(MODULES.stream().map(ModuleMapTest::name).filter(name -> !name.equals(COMMANDS)))
                .isSubsetOf(MAY_USE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> the_table_read_aloud() {
        return MODULES.stream()
                .map(module ->
                        DynamicTest.dynamicTest(
                                sentence(name(module)),
                                () ->
                                        assertThat(used(module))
                                                .as("what " + name(module) + " uses")
                                                .isSubsetOf(allowed(name(module)))));
    }

    @Test
    void nobody_uses_the_commands() {
        assertThat(
                        MODULES.stream()
                                .filter(module -> used(module).contains(COMMANDS))
                                .map(ModuleMapTest::name))
                .isEmpty();
    }

    /// A page that differs is written anew and the test fails, so that the change is seen and
    /// committed.
    @Test
    void the_page_of_modules_tells_it_as_it_is() throws IOException {
        var page = page();
        var written = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!written.equals(page)) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).as(PAGE + " was written anew; read and commit it").isEqualTo(written);
    }

    private static Set<String> allowed(String module) {
        return module.equals(COMMANDS)
                ? MAY_USE.keySet()
                : Set.copyOf(MAY_USE.getOrDefault(module, List.of()));
    }

    private static Set<String> used(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ModuleMapTest::name)
                .filter(name -> !name.equals(name(module)))
                .collect(toCollection(TreeSet::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String sentence(String module) {
        if (module.equals(COMMANDS)) {
            return "commands may use every module, and nobody uses commands";
        }
        var uses = MAY_USE.getOrDefault(module, List.of());
        return uses.isEmpty()
                ? module + " uses no other module"
                : module + " may use " + String.join(", ", uses) + " and nothing else";
    }

    private static String page() {
        return """
        # Modules: who may use whom

        This page is written by a test (`ModuleMapTest`), which also fails when a module uses another that is not listed here.
        Modules know each other by their doors: what lies in a module's own package, or in a package below it that is a named interface.
        Its `store` and `web` are its own affair.

        | Module | May use | Uses today | What it is |
        |---|---|---|---|
        %s
        """
                .formatted(
                        Stream.concat(MAY_USE.keySet().stream(), Stream.of(COMMANDS))
                                .flatMap(name -> MODULES.getModuleByName(name).stream())
                                .map(ModuleMapTest::row)
                                .collect(joining("\n")));
    }

    private static String row(ApplicationModule module) {
        var may = name(module).equals(COMMANDS) ? "every module" : words(allowedInOrder(module));
        return "| `%s` | %s | %s | %s |"
                .formatted(name(module), may, words(List.copyOf(used(module))), purpose(module));
    }

    private static List<String> allowedInOrder(ApplicationModule module) {
        return MAY_USE.getOrDefault(name(module), List.of());
    }

    private static String words(List<String> modules) {
        return modules.isEmpty() ? "none" : String.join(", ", modules);
    }

    /// The first sentence of the module's own page.
    private static String purpose(ApplicationModule module) {
        try (var lines =
                Files.lines(Path.of("src/main/java/chancery", name(module), "package-info.java"))) {
            var page =
                    lines.takeWhile(line -> line.startsWith("///") && line.length() > 3)
                            .map(line -> line.substring(3).strip())
                            .collect(joining(" "));
            var first = page.substring(page.indexOf(": ") + 2).split("(?<=\\.) ")[0];
            return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
