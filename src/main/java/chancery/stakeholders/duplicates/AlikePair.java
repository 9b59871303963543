package chancery.stakeholders.duplicates;

import chancery.kernel.CountryCode;
import chancery.stakeholders.LookAlike;

/// Two entries that may be one, with the reason to think so; the one entered first stands first.
public record AlikePair(
        HostRecordKind kind,
        CountryCode host,
        LookAlike one,
        LookAlike other,
        AlikeReason reason) {}
