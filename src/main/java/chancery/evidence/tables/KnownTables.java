package chancery.evidence.tables;

import chancery.evidence.readers.ColumnMapping;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The tables about offences, prisoners and population that offices give out most often.
public final class KnownTables {

    private static final String EUROSTAT = "Eurostat";
    private static final Set<String> TOTAL = Set.of("TOTAL");

    /// Population tables count stateless persons among foreign citizens, where the tables of
    /// prisons and police speak of foreign citizens alone: the same group to an officer, told in
    /// its definition.
    private static final Map<String, String> STATELESS_AMONG_FOREIGN = Map.of("FOR_STLS", "FOR");

    private static final ByCode<Metric> COUNTS_AND_RATES =
            ByCode.parse("unit: P_HTHAB=RATE; *=COUNT", Metric.class);

    /// Eurostat, offences recorded by the police, by category; not divided by group.
    public static final TableGuide RECORDED_OFFENCES =
            new TableGuide(
                    "ESTAT:CRIM_OFF_CAT",
                    "Police-recorded offences by category",
                    EUROSTAT,
                    Told.by("geo"),
                    Told.by("unit"),
                    COUNTS_AND_RATES,
                    ByCode.always(Stage.OFFENCE_RECORDED),
                    Groups.none(),
                    Optional.of("iccs"),
                    Optional.empty());

    /// Eurostat, prisoners on a day, by citizenship; those on remand among them.
    public static final TableGuide PRISONERS_BY_CITIZENSHIP =
            eurostat(
                    "CRIM_PRIS_CTZ",
                    "Prisoners by citizenship",
                    ByCode.parse("unit: P_HTHAB=RATE; *=STOCK", Metric.class),
                    Stage.IN_PRISON,
                    by("citizen", GroupBasis.CITIZENSHIP, "citizenship on the day of the count"));

    /// Eurostat, residents on 1 January, by citizenship.
    public static final TableGuide RESIDENTS_BY_CITIZENSHIP =
            eurostat(
                    "MIGR_POP1CTZ",
                    "Population on 1 January by citizenship",
                    ByCode.always(Metric.STOCK),
                    Stage.RESIDENT,
                    by("citizen", GroupBasis.CITIZENSHIP, "usual residents on 1 January"));

    /// Eurostat, residents on 1 January, by country of birth: other people than by citizenship.
    public static final TableGuide RESIDENTS_BY_BIRTH =
            eurostat(
                    "MIGR_POP3CTB",
                    "Population on 1 January by country of birth",
                    ByCode.always(Metric.STOCK),
                    Stage.RESIDENT,
                    by("c_birth", GroupBasis.COUNTRY_OF_BIRTH, "usual residents on 1 January"));

    /// Eurostat, immigrants of a year, by citizenship.
    public static final TableGuide IMMIGRANTS_BY_CITIZENSHIP =
            eurostat(
                    "MIGR_IMM1CTZ",
                    "Immigration by citizenship",
                    ByCode.always(Metric.COUNT),
                    Stage.IMMIGRATED,
                    by("citizen", GroupBasis.CITIZENSHIP, "who came to stay for twelve months"));

    /// Eurostat's former export of asylum applicants, rounded to five.
    public static final TableGuide ASYLUM_APPLICANTS_IN_LABELS =
            new TableGuide(
                    "ESTAT:MIGR_ASYAPPCTZM",
                    "Asylum applicants, monthly, in labels",
                    EUROSTAT,
                    Told.by("GEO"),
                    Told.by("UNIT"),
                    ByCode.always(Metric.COUNT),
                    ByCode.always(Stage.APPLIED_FOR_ASYLUM),
                    by("CITIZEN", GroupBasis.CITIZENSHIP, "citizenship as given by the applicant"),
                    Optional.empty(),
                    Optional.empty());

    /// Statistics Canada, hate crime recorded by the police, by motivation: the group is the
    /// victim. A crime may have several motives, so that they make up no total.
    public static final TableGuide HATE_CRIME_BY_MOTIVATION =
            new TableGuide(
                    "35-10-0191-01",
                    "Police-reported hate crime by type of motivation",
                    "Statistics Canada",
                    Told.by("GEO"),
                    Told.by("UOM"),
                    ByCode.always(Metric.COUNT),
                    ByCode.always(Stage.VICTIM),
                    groups(
                            "Type of motivation",
                            GroupBasis.BIAS_MOTIVATION,
                            "what the police took to be the motive",
                            Map.of(),
                            List.of()),
                    Optional.empty(),
                    Optional.empty());

    /// Persons in the criminal justice of Denmark, Norway and Sweden by background, put into one
    /// table: three divisions of people, at three stages.
    public static final TableGuide NORDIC_PERSONS_BY_BACKGROUND =
            new TableGuide(
                    "persons by background",
                    "Denmark, Norway, Sweden: persons by background",
                    "Statistics Denmark, Statistics Norway, Brå",
                    Told.by("country"),
                    Told.by("unit"),
                    ByCode.parse(
                            "unit: percent_of_group=SHARE; percent_of_offences=SHARE; *=COUNT",
                            Metric.class),
                    ByCode.parse(
                            "stage: charged=CHARGED; found_guilty=CONVICTED; *=SUSPECTED",
                            Stage.class),
                    new Groups(
                            Optional.of("group"),
                            ByCode.parse(
                                    "country: DNK=ANCESTRY; NOR=CITIZENSHIP; *=OWN_AND_PARENTS_BIRTH",
                                    GroupBasis.class),
                            Told.by("group_definition"),
                            Set.of(),
                            new TreeMap<>(),
                            List.of()),
                    Optional.empty(),
                    Optional.of(
                            ColumnMapping.of(
                                    "year",
                                    "value",
                                    List.of(
                                            "country",
                                            "source_table",
                                            "stage",
                                            "group_definition",
                                            "group",
                                            "unit"))));

    /// Australian Bureau of Statistics, prisoners on 30 June 2017 by country of birth.
    public static final TableGuide AUSTRALIAN_PRISONERS_BY_BIRTH =
            new TableGuide(
                    "ABS 4517.0 Table 22",
                    "Prisoners in Australia by country of birth",
                    "Australian Bureau of Statistics",
                    Told.by("country"),
                    Told.by("unit"),
                    ByCode.parse(
                            "measure: imprisonment_rate=RATE; prisoners=STOCK; *=SHARE",
                            Metric.class),
                    ByCode.parse(
                            "measure: share_of_population_17_and_over=RESIDENT; *=IN_PRISON",
                            Stage.class),
                    groups(
                            "group",
                            GroupBasis.COUNTRY_OF_BIRTH,
                            "country of birth, citizens and others alike",
                            Map.of(),
                            List.of()),
                    Optional.empty(),
                    Optional.of(
                            ColumnMapping.of(
                                    "reference_date",
                                    "value",
                                    List.of(
                                            "country",
                                            "source_table",
                                            "measure",
                                            "group",
                                            "unit"))));

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

    private static TableGuide eurostat(
            String table, String title, ByCode<Metric> metric, Stage stage, Groups groups) {
        return new TableGuide(
                "ESTAT:" + table,
                title,
                EUROSTAT,
                Told.by("geo"),
                Told.by("unit"),
                metric,
                ByCode.always(stage),
                groups,
                Optional.empty(),
                Optional.empty());
    }

    /// Foreign and national citizens, or people born abroad and at home, make up everybody.
    private static Groups by(String dimension, GroupBasis basis, String definition) {
        return groups(dimension, basis, definition, STATELESS_AMONG_FOREIGN, List.of("FOR", "NAT"));
    }

    private static Groups groups(
            String dimension,
            GroupBasis basis,
            String definition,
            Map<String, String> sameAs,
            List<String> parts) {
        return new Groups(
                Optional.of(dimension),
                ByCode.always(basis),
                Told.always(definition),
                TOTAL,
                new TreeMap<>(sameAs),
                parts);
    }
}
