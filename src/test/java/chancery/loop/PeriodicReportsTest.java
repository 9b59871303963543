package chancery.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chancery.testing.AccessiblePdf;
import chancery.testing.Caller;
import chancery.testing.PlayedYear;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What the record knows of a round of the scenario, in every form in which it leaves.
@Tag("browser")
class PeriodicReportsTest {

    private static final String ADDRESS = "/api/v1/directives/" + key() + "/periodic-report";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Caller desk = PlayedYear.shared().callerOf("livia.plumecourt");
    private final Caller berlin = PlayedYear.shared().callerOf("nora.pirnwald");

    private static String key() {
        return EveryPage.lookedUp("directive", PlayedYear.shared());
    }

    private JsonNode chapter(JsonNode report, String heading) {
        for (var chapter : report.get("chapters")) {
            if (chapter.get("heading").asString().equals(heading)) {
                return chapter;
            }
        }
        throw new AssertionError("no chapter " + heading + " in " + report);
    }

    @Test
    void headquarters_reads_the_round_over_all_missions_with_denominators() {
        var report = desk.get(ADDRESS + "?round=1").json();

        assertThat(report.get("posts").asInt()).isGreaterThanOrEqualTo(50);
        var delivered = chapter(report, "Delivery").get("figures").get(0);
        var board = desk.get("/api/v1/directives/" + key() + "/coverage?round=1").json();
        assertThat(delivered.get("part")).isEqualTo(board.at("/perHost/delivered"));
        assertThat(delivered.get("whole")).isEqualTo(board.at("/perHost/applicable"));
        assertThat(chapter(report, "Promises").get("figures").size()).isEqualTo(2);
        assertThat(chapter(report, "Map of hosts").at("/drawing/svg").asString())
                .startsWith("<svg");
        var measures = chapter(report, "What hosts decided");
        for (var row : measures.at("/grids/0/rows")) {
            assertThat(measures.at("/drawing/svg").asString())
                    .contains(">" + row.get(0).asString() + "<", ">" + row.get(1).asString() + "<");
        }
    }

    @Test
    void as_of_an_earlier_day_it_knows_no_more_than_was_known() {
        var early = PlayedYear.shared().chancery().clock().instant().minusSeconds(330L * 86_400);
        var before = desk.get(ADDRESS + "?round=1&asOf=" + early).json();
        var now = desk.get(ADDRESS + "?round=1").json();

        assertThat(chapter(before, "Delivery").at("/figures/0/part").asInt())
                .isLessThan(chapter(now, "Delivery").at("/figures/0/part").asInt());
    }

    @Test
    void a_mission_reads_its_own_part_and_is_told_so() {
        var report = berlin.get(ADDRESS + "?round=1").json();

        assertThat(report.get("posts").asInt()).isLessThan(5);
        for (var row : chapter(report, "Delivery").at("/grids/0/rows")) {
            assertThat(row.get(0).asString()).isIn("BERLIN", "MUNICH");
        }
    }

    @Test
    void a_missions_periodic_report_begins_with_what_the_record_knows() {
        var tasking = EveryPage.lookedUp("tasking", PlayedYear.shared());
        var draft =
                berlin.post(
                                "/api/v1/reports",
                                """
                                {"tasking": "%s", "round": 2, "kind": "PERIODIC_REPORT"}\
                                """
                                        .formatted(tasking))
                        .json();

        assertThat(draft.toString())
                .contains("As known on", "Delivery.", "Answers of hosts.", "Promises.");
        var types = draft.findValuesAsString("type");
        assertThat(types.lastIndexOf("FACT")).isLessThan(types.indexOf("ASSESSMENT"));
    }

    @Test
    void as_pdf_it_is_accessible_and_holds_the_map() throws Exception {
        var pdf = desk.bytes(ADDRESS + "?round=1", "application/pdf");

        assertThat(AccessiblePdf.checked(pdf).getTestAssertions()).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "periodic report, round 1",
                            "Delivery by mission and host",
                            "Map of hosts");
        }
    }

    @Test
    void as_docx_it_has_headings_table_heads_and_pictures_with_words() throws Exception {
        var docx = desk.bytes(ADDRESS + "?round=1", DOCX);

        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Title", "Heading1", "ListParagraph");
            assertThat(document.getTables())
                    .allSatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
            assertThat(document.getAllPictures()).hasSize(2);
        }
    }

    @Test
    void libre_office_opens_the_docx(@TempDir Path folder) throws Exception {
        var office = Path.of("/usr/bin/soffice");
        assumeTrue(Files.isExecutable(office), "left out: 1 case, no LibreOffice here");
        var file = folder.resolve("report.docx");
        Files.write(file, desk.bytes(ADDRESS + "?round=1", DOCX));
        var opened =
                new ProcessBuilder(
                                office.toString(),
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "txt:Text (encoded):UTF8",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();

        assertThat(opened.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("report.txt")).content().contains("Delivery by mission and host");
    }

    @Test
    void what_does_not_exist_is_named() {
        assertThat(desk.get(ADDRESS + "?round=99").body()).contains("round");
        assertThat(desk.get(ADDRESS + "?round=99").status()).isEqualTo(422);
        assertThat(desk.get(ADDRESS + "?tasking=nothing").status()).isEqualTo(422);
        assertThat(desk.get(ADDRESS + "?tasking=00000000-0000-7000-8000-000000000001").status())
                .isEqualTo(404);
        assertThat(desk.get(ADDRESS + "?asOf=yesterday").status()).isEqualTo(422);
    }
}
