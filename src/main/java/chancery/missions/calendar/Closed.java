package chancery.missions.calendar;

import java.util.Locale;

/// Why a mission does not work on a day.
public sealed interface Closed {

    /// The reason as a reader of this language is told it.
    String inWords(Locale language);

    /// Outside the working week.
    record Weekend() implements Closed {

        @Override
        public String inWords(Locale language) {
            return new CalendarWords(language).text("weekend");
        }
    }

    /// A public holiday of the host country.
    record PublicHoliday(HolidayName name) implements Closed {

        @Override
        public String inWords(Locale language) {
            return name.in(language);
        }
    }

    /// Closed by the mission's own decision, in its own words.
    record Closure(String name) implements Closed {

        @Override
        public String inWords(Locale language) {
            return name;
        }
    }
}
