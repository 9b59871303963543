package chancery.evidence.statistics;

/// At which point of a matter, or in which capacity, people or acts are counted.
public enum Stage {
    /// Acts on record with the police, whoever did them.
    OFFENCE_RECORDED,
    /// Those against whom acts were done.
    VICTIM,
    SUSPECTED,
    CHARGED,
    PROSECUTED,
    CONVICTED,
    /// Held on one day, sentenced or not.
    IN_PRISON,
    RESIDENT,
    IMMIGRATED,
    EMIGRATED,
    /// Asked for asylum; not everybody who arrived, and not everybody who stays.
    APPLIED_FOR_ASYLUM;

    /// Whether a court has spoken finally; before that nobody is an offender.
    public boolean isFinalJudgement() {
        return this == CONVICTED;
    }
}
