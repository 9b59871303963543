package chancery.missions.places;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words in which scopes and their problems are told, from the bundle `missions/scope`.
final class ScopeTexts {

    private static final String PREFIX = "missions.scope.";

    private final Locale language;
    private final ResourceBundle bundle;

    ScopeTexts(Locale language) {
        this.language = language;
        // Without a fallback: a reader of German gets the English, not the server's own language.
        this.bundle =
                ResourceBundle.getBundle(
                        "missions.scope",
                        language,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Bilingual inBoth(String key) {
        return new Bilingual(
                new ScopeTexts(Locale.ENGLISH).text(key), new ScopeTexts(Locale.FRENCH).text(key));
    }

    String text(String key, Object... arguments) {
        var text = bundle.getString(PREFIX + key);
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    /// As in "Canada, Australia and New Zealand".
    String each(List<String> items) {
        return listed("and", items);
    }

    /// As in "austria, australia or algeria".
    String either(List<String> items) {
        return listed("or", items);
    }

    private String listed(String lastWord, List<String> items) {
        if (items.size() == 1) {
            return items.getFirst();
        }
        var beforeLast = String.join(text("comma"), items.subList(0, items.size() - 1));
        return text(lastWord, beforeLast, items.getLast());
    }
}
