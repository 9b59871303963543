package chancery.demonstration.loop;

import chancery.demonstration.stage.ScenarioRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A directive as it is written out in `directives/*.md`: lines of `name: value`, then text under
/// headings.
public record DirectiveText(String slug, Map<String, String> head, Map<String, String> sections) {

    public static DirectiveText read(String slug) {
        var parts = text("/demonstration/directives/" + slug + ".md").split("\n\n", 2);
        return new DirectiveText(slug, headOf(parts[0]), sectionsOf(parts[1]));
    }

    /// What an approach under the directive is about, with its round.
    static String subjectOf(ScenarioRow engagement) {
        var title = read(engagement.text("directive")).value("subject");
        return engagement
                .given("round")
                .map(round -> title.split(":", 2)[0] + ", round " + round)
                .orElse(title);
    }

    private static String text(String file) {
        try (var bytes = DirectiveText.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no such file in the demonstration: " + file);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Map<String, String> headOf(String text) {
        var head = new LinkedHashMap<String, String>();
        text.lines()
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    head.put(line.substring(0, colon), line.substring(colon + 1).strip());
                });
        return head;
    }

    private static Map<String, String> sectionsOf(String text) {
        var sections = new LinkedHashMap<String, String>();
        for (var section : text.strip().substring("## ".length()).split("\n## ")) {
            int end = section.indexOf('\n');
            sections.put(section.substring(0, end).strip(), unwrapped(section.substring(end)));
        }
        return sections;
    }

    /// The lines of a paragraph as one: in the file they are folded to be read.
    private static String unwrapped(String text) {
        return text.strip().replaceAll("(?<!\n)\n(?![\n*-])", " ");
    }

    public String value(String name) {
        return Optional.ofNullable(head.get(name))
                .orElseThrow(() -> new IllegalArgumentException(slug + " has no line " + name));
    }

    public int days(String name) {
        return Integer.parseInt(value(name));
    }

    /// The values of a line that lists several.
    public List<String> values(String name, String separator) {
        return Stream.of(value(name).split(separator))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public String section(String heading) {
        return sections.getOrDefault(heading, "");
    }

    /// What is asked, with how it is to be done.
    public String actionRequested() {
        return Stream.of("Action requested", "Written material", "Approach")
                .map(this::section)
                .filter(text -> !text.isEmpty())
                .reduce((before, next) -> before + "\n\n" + next)
                .orElse("");
    }
}
