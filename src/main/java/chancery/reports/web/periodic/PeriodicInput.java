package chancery.reports.web.periodic;

import chancery.reports.periodic.PeriodicWish;
import chancery.web.Fields;

/// Which periodic report an address asks for.
///
/// @param asOf as it was sent, to be carried on
record PeriodicInput(PeriodicWish wish, String asOf) {

    private static final int MOST_ROUNDS = 500;

    static PeriodicInput read(String directive, Fields fields) {
        var input =
                new PeriodicInput(
                        new PeriodicWish(
                                directive,
                                fields.optionalWhole("round", 1, MOST_ROUNDS),
                                fields.optionalAsOf("asOf"),
                                fields.optionalId("tasking")),
                        fields.optionalText("asOf", 40).orElse(""));
        fields.refuseFaults();
        return input;
    }
}
