package chancery.evidence.gate;

import static chancery.evidence.gate.GateTable.ALL_SAID;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.AccessiblePdf;
import chancery.testing.Ministry;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The evidence behind a directive as a document, with the very picture that stands on the page.
class EvidenceAsPdfTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private static byte[] document(String path) {
        var table = GateTable.taken(MINISTRY, path.endsWith("evidence") ? "9" : "10", Map.of());
        var draft =
                DraftWithClaim.of(
                                MINISTRY,
                                "STATISTIC",
                                "Foreign citizens were victims more often; not adjusted for age and sex.")
                        .restingOn(
                                table.figure(
                                        "TWO_GROUPS",
                                        "2024",
                                        ALL_SAID,
                                        table.bothGroups("Northland", "victim")));
        return MINISTRY.callerOf(MINISTRY.desk())
                .bytes(path.replace("{}", draft.directive()), "application/pdf");
    }

    @Test
    void it_holds_claim_strength_and_the_drawn_figure() throws Exception {
        try (var pdf = Loader.loadPDF(document("/api/v1/directives/{}/evidence"))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains("Moderate: Foreign citizens were victims more often")
                    .contains("How do you read the published figures?")
                    .contains("Supports: Northland 2024, 1.80 (1.43 to 2.26)");
            assertThat(coloured(new PDFRenderer(pdf).renderImage(0, 3))).isGreaterThan(500);
        }
    }

    /// How many points of the page are neither black, white nor grey: only drawings have colours.
    private static long coloured(BufferedImage page) {
        return IntStream.range(0, page.getWidth())
                .mapToLong(x ->
                        IntStream.range(0, page.getHeight())
                                .filter(y -> isColoured(new Color(page.getRGB(x, y))))
                                .count())
                .sum();
    }

    private static boolean isColoured(Color point) {
        var most = Math.max(point.getRed(), Math.max(point.getGreen(), point.getBlue()));
        var least = Math.min(point.getRed(), Math.min(point.getGreen(), point.getBlue()));
        return most - least > 40;
    }

    @Test
    void it_is_read_by_screen_readers_too() throws Exception {
        var result = AccessiblePdf.checked(document("/api/v1/directives/{}/evidence?second"));

        assertThat(result.getTestAssertions()).isEmpty();
    }
}
