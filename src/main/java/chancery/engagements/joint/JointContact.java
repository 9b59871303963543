package chancery.engagements.joint;

import java.time.LocalDate;
import java.util.UUID;

/// A partner in an earlier approach to the same host.
public record JointContact(UUID engagement, LocalDate day, Partner partner) {}
