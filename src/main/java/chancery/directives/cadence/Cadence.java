package chancery.directives.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// How often a directive asks for the same thing: once, always, or by a rule of RFC 5545.
public sealed interface Cadence {

    /// More rounds than this at a stretch nobody can have meant.
    int MOST_ROUNDS = 500;

    /// How far ahead rounds are planned when the rule has no end of its own.
    int YEARS_AHEAD = 2;

    /// The rounds that fall between two days, both included.
    List<Round> roundsBetween(LocalDate start, LocalDate end);

    /// The cadence as an officer would say it.
    String inWords(Locale language);

    /// Reads what `toString` writes: `once`, `standing`, or a first day and a rule, as in
    /// `2026-01-15 FREQ=MONTHLY;INTERVAL=3`.
    static Cadence parse(String text) {
        return CadenceText.read(text);
    }

    /// Reads one under which rounds can be planned as far ahead as is usual; a rule with more of
    /// them than anybody can have meant is refused.
    static Cadence plannable(String text) {
        var cadence = parse(text);
        if (cadence instanceof Recurring(var first, _)) {
            cadence.roundsBetween(first, first.plusYears(YEARS_AHEAD));
        }
        return cadence;
    }

    /// One time, by the date on the directive itself; it has no rounds of its own.
    record Once() implements Cadence {

        @Override
        public List<Round> roundsBetween(LocalDate start, LocalDate end) {
            return List.of();
        }

        @Override
        public String inWords(Locale language) {
            return new CadenceWords(language).text("once");
        }

        @Override
        public String toString() {
            return "once";
        }
    }

    /// At every fitting occasion until it is withdrawn; it has no dates and so no rounds.
    record Standing() implements Cadence {

        @Override
        public List<Round> roundsBetween(LocalDate start, LocalDate end) {
            return List.of();
        }

        @Override
        public String inWords(Locale language) {
            return new CadenceWords(language).text("standing");
        }

        @Override
        public String toString() {
            return "standing";
        }
    }

    /// By an RFC 5545 rule, counted from a first day. That day is a round only if the rule matches
    /// it; the rule is kept in capital letters as it was written.
    record Recurring(LocalDate first, String rule) implements Cadence {

        public Recurring {
            rule = rule.strip().toUpperCase(Locale.ROOT);
            new RecurrenceRounds(first, RecurrenceLimits.checked(rule)).refuseIfEmpty();
        }

        @Override
        public List<Round> roundsBetween(LocalDate start, LocalDate end) {
            return new RecurrenceRounds(first, RecurrenceLimits.checked(rule)).between(start, end);
        }

        @Override
        public String inWords(Locale language) {
            return new RuleInWords(new CadenceWords(language), RecurrenceLimits.checked(rule))
                    .from(first);
        }

        @Override
        public String toString() {
            return first + " " + rule;
        }
    }
}
