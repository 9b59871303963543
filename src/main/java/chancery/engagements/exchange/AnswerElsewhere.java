package chancery.engagements.exchange;

import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import java.time.LocalDate;

/// How a point was answered by another host: open to whoever holds the point; no interlocutor, no
/// words.
public record AnswerElsewhere(
        int point,
        CountryCode host,
        ApproachLevel level,
        HostResponse response,
        LocalDate heldOn) {}
