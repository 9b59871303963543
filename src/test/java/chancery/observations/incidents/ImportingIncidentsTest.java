package chancery.observations.incidents;

import static chancery.observations.incidents.Happenings.BERLIN;
import static chancery.observations.incidents.Happenings.MINISTRY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.BadInput;
import chancery.observations.incidents.intake.ColumnMapping;
import chancery.observations.incidents.intake.ForbiddenColumn;
import chancery.observations.incidents.intake.ForbiddenKind;
import chancery.observations.incidents.intake.ImportResult;
import chancery.observations.incidents.intake.IncidentFile;
import chancery.observations.incidents.intake.IncidentImports;
import chancery.observations.incidents.intake.LineOutcome;
import chancery.observations.incidents.intake.LineResult;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ImportingIncidentsTest {

    private static final String PLANTED =
            """
            host;date;town;category;summary;status;Name of suspect;Nationality;Religion;Geburtsdatum;witness
            DE;2026-02-01;Stendal;0401;A shop was robbed.;REPORTED;Zebulon Querfurter;Atlantisch;Mondglaube;1999-12-24;Pankratia Unruh
            DE;2026-02-02;Zeitz;0501;A flat was burgled.;UNDER_INVESTIGATION;Ottokar Vielweib;Lemurisch;Sonnenglaube;1988-11-30;
            """;
    private static final List<String> WORDS =
            List.of(
                    "Querfurter",
                    "Atlantisch",
                    "Mondglaube",
                    "1999-12-24",
                    "Pankratia",
                    "Vielweib",
                    "Lemurisch",
                    "Sonnenglaube",
                    "1988-11-30");

    private final IncidentImports imports = MINISTRY.get(IncidentImports.class);

    @Test
    void
            name_nationality_and_religion_columns_are_dropped_named_and_stored_in_no_table_nor_the_journal()
                    throws IOException {
        var browser = MINISTRY.browserOf(BERLIN);
        var tried =
                browser.upload(
                        "/observations/incidents/import/trial",
                        Map.of(),
                        "incidents.csv",
                        PLANTED.getBytes(UTF_8));
        assertThat(tried.status()).as(tried.body()).isEqualTo(200);
        assertThat(tried.body())
                .contains("Name of suspect", "Nationality", "Religion", "Geburtsdatum", "witness")
                .doesNotContain(WORDS);

        var file = IncidentFile.read(PLANTED);
        var taken = imports.take(file, ColumnMapping.guessed(file), BERLIN);

        assertThat(taken.lines())
                .extracting(LineResult::outcome)
                .containsExactly(LineOutcome.TAKEN, LineOutcome.TAKEN);
        assertThat(taken.dropped())
                .extracting(ForbiddenColumn::kind)
                .containsExactly(
                        ForbiddenKind.NAME,
                        ForbiddenKind.NATIONALITY,
                        ForbiddenKind.RELIGION,
                        ForbiddenKind.AGE,
                        ForbiddenKind.PERSON);
        assertThat(taken.text()).doesNotContain(WORDS);
        var called =
                MINISTRY.callerOf(BERLIN)
                        .post(
                                "/api/v1/incidents/imports",
                                JsonMapper.shared()
                                        .writeValueAsString(Map.of("csv", PLANTED, "take", true)));
        assertThat(called.status()).as(called.body()).isEqualTo(201);
        assertThat(called.body())
                .contains("Name of suspect", "Nationality", "Religion")
                .doesNotContain(WORDS);
        var journal = MINISTRY.chancery().exportedJournal();
        for (var word : WORDS) {
            assertThat(EveryColumn.holding(word, MINISTRY.chancery())).as(word).isEmpty();
            assertThat(journal).doesNotContain(word);
        }
        assertThat(EveryColumn.holding("A shop was robbed.", MINISTRY.chancery()))
                .containsExactly("observations.incident_draft");
        assertThat(leftOnDisk("Querfurter")).isEmpty();
    }

    /// Files of the servers' work folders that hold the word; servers of other tests come and go.
    private static List<Path> leftOnDisk(String word) throws IOException {
        var found = new ArrayList<Path>();
        try (var folders =
                Files.newDirectoryStream(
                        Path.of(System.getProperty("java.io.tmpdir")), "tomcat*")) {
            for (var folder : folders) {
                Files.walkFileTree(folder, new Reading(word, found));
            }
        }
        return found;
    }

    /// Passes over what vanishes while it looks.
    private static final class Reading extends SimpleFileVisitor<Path> {

        private final String word;
        private final List<Path> found;

        Reading(String word, List<Path> found) {
            this.word = word;
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            try {
                if (new String(Files.readAllBytes(file), UTF_8).contains(word)) {
                    found.add(file);
                }
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Test
    void what_stood_in_a_dropped_column_may_not_come_in_by_another() {
        var result =
                tried(
                        """
                        host,date,town,category,status,summary,name
                        DE,2026-02-01,Burg,0401,REPORTED,Zacharias Immergrün was seen.,Immergrün
                        """);

        assertThat(result.lines().getFirst().outcome()).isEqualTo(LineOutcome.REFUSED);
        assertThat(result.lines().getFirst().faults().getFirst().field()).isEqualTo("summary");
    }

    private ImportResult tried(String text) {
        var file = IncidentFile.read(text);
        return imports.attempt(file, ColumnMapping.guessed(file), BERLIN);
    }

    @Test
    void every_line_is_told_what_became_of_it_and_a_bad_one_holds_back_no_other() {
        var result =
                tried(
                        """
                        Land;Datum;Ort;Straftat;Stand;Verletzte
                        DE;2026-02-01;Burg;0401;REPORTED;2/3/4
                        DE;gestern;Burg;0401;REPORTED;
                        DE;2026-02-01;Burg;Raub;REPORTED;viele
                        FR;2026-02-01;Lyon;0401;REPORTED;
                        """);

        assertThat(result.lines())
                .extracting(LineResult::outcome)
                .containsExactly(
                        LineOutcome.GOOD,
                        LineOutcome.REFUSED,
                        LineOutcome.REFUSED,
                        LineOutcome.REFUSED);
        assertThat(result.lines().get(2).faults()).hasSize(2);
        var file =
                IncidentFile.read(
                        "host,date,place,category,status\nFR,2026-02-01,Lyon,0401,REPORTED\n");
        assertThat(imports.take(file, ColumnMapping.guessed(file), BERLIN).lines())
                .extracting(LineResult::outcome)
                .containsExactly(LineOutcome.REFUSED);
    }

    @Test
    void a_mapping_is_saved_for_the_office_and_the_newest_counts() {
        imports.save("Weekly list", new ColumnMapping(Map.of("Tag", "occurredOn")), BERLIN);
        imports.save(
                "Weekly list",
                new ColumnMapping(Map.of("Tag", "occurredOn", "Ort", "place")),
                BERLIN);

        assertThat(imports.saved(BERLIN).get("Weekly list"))
                .isEqualTo(new ColumnMapping(Map.of("Tag", "occurredOn", "Ort", "place")));
        assertThat(imports.saved(MINISTRY.officerIn("OTTAWA"))).doesNotContainKey("Weekly list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name",
                "suspect's nationality",
                "Staatsangehörigkeit des Täters",
                "date_of_birth",
                "dateOfBirth",
                "Pays d'origine",
                "Religion",
                "religión",
                "Alter",
                "âge",
                "AGE",
                "ethnic_group",
                "Nazwisko",
                "гражданство",
                "migration status",
                "Aufenthaltsstatus",
                "Cittadinanza",
                "place of birth",
                "home address",
                "victim name",
                "Hautfarbe",
                "DOB"
            })
    void such_columns_are_known_in_many_languages(String header) {
        assertThat(read(header).dropped()).hasSize(1);
    }

    private static IncidentFile read(String header) {
        return IncidentFile.read(header + ",date\nx,2026-01-01\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date", "place", "town", "number of suspects", "victims", "Opfer", "status",
                "category", "response", "passage", "source", "Stand", "résumé", "summary"
            })
    void columns_that_hold_none_of_it_are_not_dropped(String header) {
        assertThat(IncidentFile.read(header + ",other\nx,y\n").dropped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' ' | file-empty",
                "host,host\\nDE,DE | file-column-twice",
                "host,date\\nDE,\"a\"b\" | file-form",
            })
    void files_that_cannot_be_read_are_refused_whole(String text, String fault) {
        assertThatThrownBy(() -> IncidentFile.read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad ->
                                assertThat(bad.faults().getFirst().message())
                                        .isEqualTo("observations.fault." + fault));
    }

    @Test
    void a_mapping_cannot_bring_a_forbidden_column_back() {
        var file = IncidentFile.read("date,name\n2026-01-01,x\n");

        for (var mapping :
                List.of(
                        Map.of("name", "summary"),
                        Map.of("date", "shoeSize"),
                        Map.of("date", "place", "other", "place"),
                        Map.<String, String>of())) {
            assertThatThrownBy(() -> imports.attempt(file, new ColumnMapping(mapping), BERLIN))
                    .isInstanceOf(BadInput.class);
        }
    }
}
