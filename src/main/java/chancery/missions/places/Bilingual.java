package chancery.missions.places;

import java.util.Locale;

/// A text in the two languages in which the tables of places are kept; other languages read the
/// English.
public record Bilingual(String english, String french) {

    /// The same text for every reader.
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /// The text for a reader of this language.
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }
}
