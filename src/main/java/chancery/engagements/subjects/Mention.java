package chancery.engagements.subjects;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// One place in the record where a counterpart stands.
///
/// @param version of what was filed; earlier versions were corrected and are kept
/// @param counts whether this version is the one that counts
/// @param title as it was then
/// @param points how many points passed in the meeting
public record Mention(
        UUID engagement,
        int version,
        boolean counts,
        OfficeCode mission,
        CountryCode host,
        LocalDate day,
        String title,
        String name,
        String subject,
        String summary,
        long points,
        Instant recordedAt) {}
