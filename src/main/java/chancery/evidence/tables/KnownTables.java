package chancery.evidence.tables;

import chancery.evidence.readers.Cell;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.GroupDefinition;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.OffenceScope;
import chancery.evidence.statistics.Stage;
import java.util.function.Function;

/// The tables about offences, prisoners and population that offices give out most often.
public final class KnownTables {

    private static final String ICCS = "ICCS";

    /// Population tables count stateless persons among foreign citizens, where the tables of
    /// prisons and police speak of foreign citizens alone: the same group to an officer, told in
    /// its definition.
    private static final String FOREIGN_AND_STATELESS = "FOR_STLS";

    /// Eurostat, offences recorded by the police, by category; not divided by group.
    public static final TableGuide RECORDED_OFFENCES =
            new TableGuide(
                    "ESTAT:CRIM_OFF_CAT",
                    "geo",
                    "unit",
                    cell -> cell.code("unit").equals("P_HTHAB") ? Metric.RATE : Metric.COUNT,
                    cell -> Stage.OFFENCE_RECORDED,
                    cell -> GroupDefinition.everybody(),
                    cell -> OffenceScope.of(cell.code("iccs").substring(ICCS.length())));

    /// Eurostat, prisoners on a day, by citizenship; those on remand among them.
    public static final TableGuide PRISONERS_BY_CITIZENSHIP =
            new TableGuide(
                    "ESTAT:CRIM_PRIS_CTZ",
                    "geo",
                    "unit",
                    cell -> cell.code("unit").equals("P_HTHAB") ? Metric.RATE : Metric.STOCK,
                    cell -> Stage.IN_PRISON,
                    by("citizen", GroupBasis.CITIZENSHIP, "citizenship on the day of the count"),
                    cell -> OffenceScope.all());

    /// Eurostat, residents on 1 January, by citizenship.
    public static final TableGuide RESIDENTS_BY_CITIZENSHIP =
            residents("ESTAT:MIGR_POP1CTZ", "citizen", GroupBasis.CITIZENSHIP);

    /// Eurostat, residents on 1 January, by country of birth: other people than by citizenship.
    public static final TableGuide RESIDENTS_BY_BIRTH =
            residents("ESTAT:MIGR_POP3CTB", "c_birth", GroupBasis.COUNTRY_OF_BIRTH);

    /// Eurostat, immigrants of a year, by citizenship.
    public static final TableGuide IMMIGRANTS_BY_CITIZENSHIP =
            new TableGuide(
                    "ESTAT:MIGR_IMM1CTZ",
                    "geo",
                    "unit",
                    cell -> Metric.COUNT,
                    cell -> Stage.IMMIGRATED,
                    by("citizen", GroupBasis.CITIZENSHIP, "who came to stay for twelve months"),
                    cell -> OffenceScope.all());

    /// Eurostat's former export of asylum applicants, rounded to five.
    public static final TableGuide ASYLUM_APPLICANTS_IN_LABELS =
            new TableGuide(
                    "ESTAT:MIGR_ASYAPPCTZM",
                    "GEO",
                    "UNIT",
                    cell -> Metric.COUNT,
                    cell -> Stage.APPLIED_FOR_ASYLUM,
                    by("CITIZEN", GroupBasis.CITIZENSHIP, "citizenship as given by the applicant"),
                    cell -> OffenceScope.all());

    /// Statistics Canada, hate crime recorded by the police, by motivation: the group is the
    /// victim.
    public static final TableGuide HATE_CRIME_BY_MOTIVATION =
            new TableGuide(
                    "35-10-0191-01",
                    "GEO",
                    "UOM",
                    cell -> Metric.COUNT,
                    cell -> Stage.VICTIM,
                    by(
                            "Type of motivation",
                            GroupBasis.BIAS_MOTIVATION,
                            "what the police took to be the motive"),
                    cell -> OffenceScope.all());

    private KnownTables() {}

    private static TableGuide residents(String table, String dimension, GroupBasis basis) {
        return new TableGuide(
                table,
                "geo",
                "unit",
                cell -> Metric.STOCK,
                cell -> Stage.RESIDENT,
                by(dimension, basis, "usual residents on 1 January"),
                cell -> OffenceScope.all());
    }

    private static Function<Cell, GroupDefinition> by(
            String dimension, GroupBasis basis, String definition) {
        return cell -> {
            var code = cell.code(dimension);
            if (code.equalsIgnoreCase("TOTAL")) {
                return GroupDefinition.everybody();
            }
            return code.equals(FOREIGN_AND_STATELESS)
                    ? new GroupDefinition(basis, "FOR", definition + ", stateless persons included")
                    : new GroupDefinition(basis, code, definition);
        };
    }
}
