package chancery.observations.incidents;

/// How exactly the place is known (ACLED codebook, geo precision 1 to 3); never an address.
public enum GeoPrecision {
    TOWN,
    PART_OF_REGION,
    REGION;

    /// The number of the codebook.
    public int number() {
        return ordinal() + 1;
    }
}
