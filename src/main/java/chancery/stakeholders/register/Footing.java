package chancery.stakeholders.register;

import chancery.kernel.CountryCode;
import chancery.stakeholders.AuthorityKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// On what footing an officer writes about a host: in which mission's name, and who else has to do
/// with it.
///
/// @param inNameOf the accredited mission; headquarters when empty
/// @param accredited missions that are, will be or were accredited to the host: what was open to
///   one stays open, so that none is left with a holder who has gone
public record Footing(
        CountryCode host, Optional<UUID> inNameOf, UUID headquarters, Set<UUID> accredited) {

    public Footing {
        accredited = Set.copyOf(accredited);
    }

    /// The offices that read what hangs on an authority of this kind.
    ///
    /// @param recordedFor the mission that knows it
    public Set<UUID> audience(AuthorityKind kind, Optional<UUID> recordedFor) {
        var audience = new HashSet<UUID>();
        audience.add(headquarters);
        if (kind.isRestricted()) {
            recordedFor.ifPresent(audience::add);
        } else {
            audience.addAll(accredited);
        }
        return audience;
    }
}
