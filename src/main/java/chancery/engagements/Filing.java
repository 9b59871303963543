package chancery.engagements;

import chancery.engagements.commitments.Promise;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.List;

/// A meeting being filed, with what was promised in it.
public record Filing(
        OfficeCode mission,
        CountryCode host,
        String subject,
        Meeting meeting,
        List<Promise> promises) {

    public Filing {
        promises = List.copyOf(promises);
    }
}
