package chancery.missions.places;

import java.util.List;
import java.util.Locale;

/// A scope said in a plain sentence, to stand beside the expression.
public final class ScopeReading {

    private ScopeReading() {}

    /// As in "All of Europe, Canada, Australia and New Zealand, except Switzerland."
    public static String inWords(Scope scope, Gazetteer gazetteer, Locale language) {
        var texts = new ScopeTexts(language);
        var meant = texts.each(wholes(scope.included(), gazetteer, language));
        var sentence =
                scope.excluded().isEmpty()
                        ? texts.text("words", meant)
                        : texts.text(
                                "words.except",
                                meant,
                                texts.each(phrases(scope.excluded(), gazetteer, language)));
        return sentence.substring(0, 1).toUpperCase(language) + sentence.substring(1);
    }

    private static List<String> wholes(List<String> names, Gazetteer gazetteer, Locale language) {
        return names.stream().map(name -> gazetteer.place(name).whole().in(language)).toList();
    }

    private static List<String> phrases(List<String> names, Gazetteer gazetteer, Locale language) {
        return names.stream().map(name -> gazetteer.place(name).phrase().in(language)).toList();
    }
}
