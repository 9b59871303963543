package chancery.web;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The languages Chancery speaks: English first, French beside it.
///
/// Every module keeps its texts in bundles of its own folder; a key begins with the module's name.
@Component
public class Languages {

    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final Map<Locale, Words> words;

    public Languages() {
        var english = texts("");
        var french = new HashMap<>(english);
        french.putAll(texts("_fr"));
        this.words =
                Map.of(
                        Locale.ENGLISH, new Words(Locale.UK, Map.copyOf(english)),
                        Locale.FRENCH, new Words(Locale.FRANCE, Map.copyOf(french)));
    }

    /// The words of the language wished for, or English.
    public Words in(Locale wished) {
        return "fr".equals(wished.getLanguage()) ? wordsOf(Locale.FRENCH) : wordsOf(Locale.ENGLISH);
    }

    private Words wordsOf(Locale language) {
        return requireNonNull(words.get(language));
    }

    private static Map<String, String> texts(String suffix) {
        try {
            var found = new HashMap<String, String>();
            // Each French bundle stands beside its English one, and by the French ones all bundles
            // are found.
            for (var bundle :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:*/*_fr.properties")) {
                var name =
                        requireNonNull(bundle.getFilename())
                                .replace("_fr.properties", suffix + ".properties");
                read(bundle.createRelative(name))
                        .forEach((key, text) -> found.put(key.toString(), text.toString()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource bundle) throws IOException {
        var properties = new Properties();
        try (var text = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        return properties;
    }
}
