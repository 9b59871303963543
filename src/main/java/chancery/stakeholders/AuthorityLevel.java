package chancery.stakeholders;

/// Where in the state an authority stands.
public enum AuthorityLevel {
    CENTRAL,
    REGIONAL,
    LOCAL,
    INTERNATIONAL
}
