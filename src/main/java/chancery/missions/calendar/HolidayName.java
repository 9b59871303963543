package chancery.missions.calendar;

import java.util.Locale;

/// What a public holiday is called in the languages of the product.
public record HolidayName(String english, String french) {

    /// The name for a reader of this language; English for all but readers of French.
    public String in(Locale language) {
        return language.getLanguage().equals("fr") ? french : english;
    }

    @Override
    public String toString() {
        return english;
    }
}
