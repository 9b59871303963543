package chancery.engagements.web.brief;

import chancery.engagements.web.offering.Offered;
import java.util.List;

/// Somebody to meet, and the points their holder has not heard.
public record PersonToMeet(Offered office, List<Integer> notHeard) {

    public PersonToMeet {
        notHeard = List.copyOf(notHeard);
    }
}
