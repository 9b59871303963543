package chancery.reports.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chancery.testing.AccessiblePdf;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class DrawingsInDocumentsTest {

    private static final String SQUARE =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="400" height="200">
              <rect width="100" height="50" fill="#003366"/>
            </svg>
            """;

    private static final String PAGE =
            """
            <html lang="en"><head><title>A drawing</title>
            <meta name="description" content="A drawing"/><meta name="author" content="MINFOR"/>
            <meta name="subject" content="A drawing"/>
            <style>body { font-family: "DejaVu Sans" }</style></head>
            <body><h1>A drawing</h1><p><img src="%s" alt="A dark square" /></p></body></html>
            """;

    @Test
    void a_drawing_in_a_pdf_is_there_and_accessible() throws Exception {
        var pdf = PdfWriter.write(PAGE.formatted(Drawings.address(SQUARE)), Optional.empty());

        assertThat(AccessiblePdf.checked(pdf).getTestAssertions()).isEmpty();
        assertThat(isDark(pdf)).isTrue();
    }

    /// Whether the drawing's colour is seen anywhere on the first page.
    private static boolean isDark(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImage(0);
            for (int x = 0; x < picture.getWidth(); x++) {
                for (int y = 0; y < picture.getHeight(); y++) {
                    if ((picture.getRGB(x, y) & 0xFFFFFF) == 0x003366) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    @Test
    void a_drawing_becomes_pixels_of_the_width_asked_for() throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(Drawings.png(SQUARE, 800)));

        assertThat(picture.getWidth()).isEqualTo(800);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(picture.getRGB(400, 200) & 0xFFFFFF).isEqualTo(0x003366);
    }

    @Test
    void what_is_no_drawing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawings.png("no drawing", 100))
                .withMessageStartingWith("this is no drawing");
    }
}
