package chancery.rehearsal;

import java.time.LocalDate;

/// How large a made-up ministry is to be.
///
/// @param seed the same seed makes the same ministry
/// @param until the last day of the two years it has worked
public record Scale(int missions, int directives, int engagements, long seed, LocalDate until) {

    public static final int MOST_MISSIONS = 5_000;
    public static final int MOST_DIRECTIVES = 100_000;
    public static final int MOST_ENGAGEMENTS = 50_000_000;

    public Scale {
        check("missions", missions, 1, MOST_MISSIONS);
        check("directives", directives, 1, MOST_DIRECTIVES);
        check("engagements", engagements, 0, MOST_ENGAGEMENTS);
    }

    private static void check(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "--%s is a number from %,d to %,d, not %,d."
                            .formatted(what, least, most, number));
        }
    }
}
