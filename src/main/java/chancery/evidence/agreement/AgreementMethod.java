package chancery.evidence.agreement;

/// The name by which an agreement says how it was found.
public enum AgreementMethod {
    /// Cohen 1960; error after Fleiss, Cohen and Everitt 1969.
    COHEN_KAPPA,
    /// Cohen 1968, steps apart count in proportion.
    COHEN_KAPPA_LINEAR,
    /// Cohen 1968, steps apart count by their square.
    COHEN_KAPPA_QUADRATIC,
    /// Fleiss 1971.
    FLEISS_KAPPA,
    /// Randolph 2005: chance is one in so many categories.
    RANDOLPH_KAPPA,
    KRIPPENDORFF_NOMINAL,
    KRIPPENDORFF_ORDINAL,
    KRIPPENDORFF_INTERVAL,
    KRIPPENDORFF_RATIO
}
