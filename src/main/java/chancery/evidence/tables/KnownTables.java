package chancery.evidence.tables;

import java.util.List;

/// The tables about offences, prisoners and population that offices give out most often.
public final class KnownTables {

    public static final TableGuide RECORDED_OFFENCES = EurostatTables.RECORDED_OFFENCES;
    public static final TableGuide PRISONERS_BY_CITIZENSHIP =
            EurostatTables.PRISONERS_BY_CITIZENSHIP;
    public static final TableGuide RESIDENTS_BY_CITIZENSHIP =
            EurostatTables.RESIDENTS_BY_CITIZENSHIP;
    public static final TableGuide RESIDENTS_BY_BIRTH = EurostatTables.RESIDENTS_BY_BIRTH;
    public static final TableGuide IMMIGRANTS_BY_CITIZENSHIP =
            EurostatTables.IMMIGRANTS_BY_CITIZENSHIP;
    public static final TableGuide ASYLUM_APPLICANTS_IN_LABELS =
            EurostatTables.ASYLUM_APPLICANTS_IN_LABELS;
    public static final TableGuide HATE_CRIME_BY_MOTIVATION =
            NationalTables.HATE_CRIME_BY_MOTIVATION;
    public static final TableGuide NORDIC_PERSONS_BY_BACKGROUND =
            NationalTables.NORDIC_PERSONS_BY_BACKGROUND;
    public static final TableGuide AUSTRALIAN_PRISONERS_BY_BIRTH =
            NationalTables.AUSTRALIAN_PRISONERS_BY_BIRTH;

    /// All of them, in the order in which they are offered.
    public static final List<TableGuide> ALL =
            List.of(
                    RECORDED_OFFENCES,
                    PRISONERS_BY_CITIZENSHIP,
                    RESIDENTS_BY_CITIZENSHIP,
                    RESIDENTS_BY_BIRTH,
                    IMMIGRANTS_BY_CITIZENSHIP,
                    ASYLUM_APPLICANTS_IN_LABELS,
                    HATE_CRIME_BY_MOTIVATION,
                    NORDIC_PERSONS_BY_BACKGROUND,
                    AUSTRALIAN_PRISONERS_BY_BIRTH);

    private KnownTables() {}
}
