package chancery.evidence.replies;

import chancery.engagements.exchange.HostResponse;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import java.time.LocalDate;
import java.util.UUID;

/// What a host really answered to a point, in words the reader may see.
public record Heard(
        int point,
        UUID engagement,
        CountryCode host,
        ApproachLevel level,
        HostResponse response,
        String words,
        LocalDate on) {}
