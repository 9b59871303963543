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

/// Tables of national offices, each divided in its own way.
final class NationalTables {

    /// Statistics Canada, hate crime recorded by the police, by motivation: the group is the
    /// victim. A crime may have several motives, so that they make up no total.
    static final TableGuide HATE_CRIME_BY_MOTIVATION =
            new TableGuide(
                    "35-10-0191-01",
                    "Police-reported hate crime by type of motivation",
                    "Statistics Canada",
                    Told.by("GEO"),
                    Told.by("UOM"),
                    ByCode.always(Metric.COUNT),
                    ByCode.always(Stage.VICTIM),
                    Dividing.people(
                            "Type of motivation",
                            GroupBasis.BIAS_MOTIVATION,
                            "what the police took to be the motive",
                            Map.of(),
                            List.of()),
                    Optional.empty(),
                    Optional.empty());

    /// Persons in the criminal justice of Denmark, Norway and Sweden by background, put into one
    /// table: three divisions of people, at three stages.
    static final TableGuide NORDIC_PERSONS_BY_BACKGROUND =
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
    static final TableGuide AUSTRALIAN_PRISONERS_BY_BIRTH =
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
                    Dividing.people(
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

    private NationalTables() {}
}
