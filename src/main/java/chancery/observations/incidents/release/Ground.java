package chancery.observations.incidents.release;

import chancery.evidence.privacy.MistakenReason;

/// Why a finding in an incident is mistaken; there is no third ground.
public enum Ground {
    OFFICIAL_IN_PUBLIC_ROLE(MistakenReason.OFFICIAL_IN_PUBLIC_ROLE),
    PLACE_NAME(MistakenReason.PLACE_NAME);

    private final MistakenReason reason;

    Ground(MistakenReason reason) {
        this.reason = reason;
    }

    MistakenReason reason() {
        return reason;
    }
}
