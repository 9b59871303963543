package chancery.reports.documents;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Puts pictures into paragraphs of a DOCX, with their words for those who do not see them.
final class DocxPicture {

    private static final int PICTURE_WIDTH = 460;

    private DocxPicture() {}

    static void add(XWPFParagraph paragraph, byte[] png, String says) {
        try {
            var pixels = requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
            double height = (double) PICTURE_WIDTH * pixels.getHeight() / pixels.getWidth();
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png),
                            PictureType.PNG,
                            says,
                            Units.toEMU(PICTURE_WIDTH),
                            Units.toEMU(height));
        } catch (IOException | InvalidFormatException failure) {
            throw new IllegalArgumentException("this is no picture", failure);
        }
        paragraph
                .getRuns()
                .getFirst()
                .getCTR()
                .getDrawingArray(0)
                .getInlineArray(0)
                .getDocPr()
                .setDescr(says);
    }
}
