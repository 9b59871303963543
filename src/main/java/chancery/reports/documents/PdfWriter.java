package chancery.reports.documents;

import static java.util.Objects.requireNonNull;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// Writes a page of HTML as PDF/UA-1 (ISO 14289-1): tagged, with its letters embedded, so that a
/// screen reader reads it too. Nothing is fetched from anywhere; a drawing stands in the page
/// itself ([Drawings#address]) and carries an `alt` that says what it shows.
public final class PdfWriter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String PLAIN = "DejaVuSans.ttf";
    private static final String BOLD = "DejaVuSans-Bold.ttf";
    private static final float WATERMARK_SIZE = 96;
    private static final float PALE = 0.9f;

    private PdfWriter() {}

    /// @param watermark a word across every page, for what is not released
    public static byte[] write(String html, Optional<String> watermark) {
        try {
            var plain = tagged(html);
            return watermark.isPresent() ? marked(plain, watermark.get()) : plain;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] tagged(String html) throws IOException {
        var output = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(() -> font(PLAIN), "DejaVu Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(BOLD), "DejaVu Sans", 700, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.toStream(output);
        builder.run();
        return output.toByteArray();
    }

    private static InputStream font(String file) {
        return requireNonNull(PdfWriter.class.getResourceAsStream(FONTS + file), file);
    }

    private static byte[] marked(byte[] plain, String watermark) throws IOException {
        try (var document = Loader.loadPDF(plain);
                var letters = font(BOLD)) {
            var font = PDType0Font.load(document, letters, true);
            for (var page : document.getPages()) {
                mark(document, page, font, watermark);
            }
            var output = new ByteArrayOutputStream();
            document.save(output);
            return output.toByteArray();
        }
    }

    /// Below the text, and marked as an artifact, so that it is not read aloud on every page.
    private static void mark(PDDocument document, PDPage page, PDType0Font font, String watermark)
            throws IOException {
        try (var content =
                new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
            float width = font.getStringWidth(watermark) / 1000 * WATERMARK_SIZE;
            var box = page.getMediaBox();
            var place =
                    Matrix.getRotateInstance(
                            Math.toRadians(45), box.getWidth() / 2, box.getHeight() / 2);
            place.translate(-width / 2, -WATERMARK_SIZE / 3);
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, WATERMARK_SIZE);
            content.setNonStrokingColor(PALE, PALE, PALE);
            content.setTextMatrix(place);
            content.showText(watermark);
            content.endText();
            content.endMarkedContent();
        }
    }
}
