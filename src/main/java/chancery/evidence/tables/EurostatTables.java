package chancery.evidence.tables;

import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tables of Eurostat, named by the dimensions of its databases.
final class EurostatTables {

    private static final String EUROSTAT = "Eurostat";

    /// Population tables count stateless persons among foreign citizens, where the tables of
    /// prisons and police speak of foreign citizens alone: the same group to an officer, told in
    /// its definition.
    private static final Map<String, String> STATELESS_AMONG_FOREIGN = Map.of("FOR_STLS", "FOR");

    private static final ByCode<Metric> COUNTS_AND_RATES =
            ByCode.parse("unit: P_HTHAB=RATE; *=COUNT", Metric.class);

    /// Eurostat, offences recorded by the police, by category; not divided by group.
    static final TableGuide RECORDED_OFFENCES =
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
    static final TableGuide PRISONERS_BY_CITIZENSHIP =
            eurostat(
                    "CRIM_PRIS_CTZ",
                    "Prisoners by citizenship",
                    ByCode.parse("unit: P_HTHAB=RATE; *=STOCK", Metric.class),
                    Stage.IN_PRISON,
                    by("citizen", GroupBasis.CITIZENSHIP, "citizenship on the day of the count"));

    /// Eurostat, residents on 1 January, by citizenship.
    static final TableGuide RESIDENTS_BY_CITIZENSHIP =
            eurostat(
                    "MIGR_POP1CTZ",
                    "Population on 1 January by citizenship",
                    ByCode.always(Metric.STOCK),
                    Stage.RESIDENT,
                    by("citizen", GroupBasis.CITIZENSHIP, "usual residents on 1 January"));

    /// Eurostat, residents on 1 January, by country of birth: other people than by citizenship.
    static final TableGuide RESIDENTS_BY_BIRTH =
            eurostat(
                    "MIGR_POP3CTB",
                    "Population on 1 January by country of birth",
                    ByCode.always(Metric.STOCK),
                    Stage.RESIDENT,
                    by("c_birth", GroupBasis.COUNTRY_OF_BIRTH, "usual residents on 1 January"));

    /// Eurostat, immigrants of a year, by citizenship.
    static final TableGuide IMMIGRANTS_BY_CITIZENSHIP =
            eurostat(
                    "MIGR_IMM1CTZ",
                    "Immigration by citizenship",
                    ByCode.always(Metric.COUNT),
                    Stage.IMMIGRATED,
                    by("citizen", GroupBasis.CITIZENSHIP, "who came to stay for twelve months"));

    /// Eurostat's former export of asylum applicants, rounded to five.
    static final TableGuide ASYLUM_APPLICANTS_IN_LABELS =
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

    private EurostatTables() {}

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
        return Dividing.people(
                dimension, basis, definition, STATELESS_AMONG_FOREIGN, List.of("FOR", "NAT"));
    }
}
