package chancery.observations.measures.web;

import chancery.observations.measures.StageFact;
import chancery.web.Words;

/// Tells how long it took until something stood in the record.
public final class Lags {

    private Lags() {}

    /// As in "recorded 41 days after adoption".
    public static String say(StageFact fact, Words words) {
        return say(fact.lagInDays(), words);
    }

    public static String say(long days, Words words) {
        if (days == 0) {
            return words.say("observations.lag-none");
        }
        return days > 0
                ? words.say("observations.lag", days)
                : words.say("observations.lag-ahead", -days);
    }
}
