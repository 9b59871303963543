package chancery.reports.documents;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Writes a text of headings, paragraphs, tables and pictures as a DOCX (ISO/IEC 29500) that can be
/// edited: real styles, table heads that repeat, pictures with their words.
public final class DocxWriter {

    private static final String STYLES = "/reports/styles.xml";
    private final XWPFDocument document = new XWPFDocument();

    public DocxWriter(String title, String author, Locale language) {
        try (InputStream styles = requireNonNull(getClass().getResourceAsStream(STYLES))) {
            var read = StylesDocument.Factory.parse(styles).getStyles();
            read.getDocDefaults()
                    .getRPrDefault()
                    .getRPr()
                    .addNewLang()
                    .setVal(language.toLanguageTag());
            document.createStyles().setStyles(read);
        } catch (IOException | XmlException failure) {
            throw new IllegalStateException("the styles cannot be read", failure);
        }
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(author);
        core.getUnderlyingProperties().setLanguageProperty(language.toLanguageTag());
        styled("Title", title);
    }

    private XWPFParagraph styled(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /// @param level 1 or 2
    public DocxWriter heading(int level, String text) {
        styled("Heading" + level, text);
        return this;
    }

    public DocxWriter paragraph(String text) {
        styled("Normal", text);
        return this;
    }

    public DocxWriter item(String text) {
        styled("ListParagraph", "– " + text);
        return this;
    }

    /// What is missing stands out by its style, not by colour alone.
    public DocxWriter gap(String text) {
        styled("Gap", text);
        return this;
    }

    public DocxWriter table(String caption, List<String> head, List<List<String>> rows) {
        styled("Caption", caption).setKeepNext(true);
        var table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        table.setStyleID("TableGrid");
        fill(table, 0, head);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < rows.size(); row++) {
            fill(table, row + 1, rows.get(row));
            keepWhole(table.getRow(row + 1));
        }
        document.createParagraph();
        return this;
    }

    private static void fill(XWPFTable table, int row, List<String> cells) {
        for (int cell = 0; cell < cells.size(); cell++) {
            var paragraph = table.getRow(row).getCell(cell).getParagraphArray(0);
            paragraph.setStyle(row == 0 ? "TableHead" : "TableText");
            paragraph.createRun().setText(cells.get(cell));
        }
    }

    private static void keepWhole(XWPFTableRow row) {
        var properties =
                row.getCtRow().isSetTrPr() ? row.getCtRow().getTrPr() : row.getCtRow().addNewTrPr();
        properties.getCantSplitList().add(CTOnOff.Factory.newInstance());
    }

    /// @param says the picture in words, for those who do not see it
    public DocxWriter picture(byte[] png, String says) {
        DocxPicture.add(document.createParagraph(), png, says);
        styled("Caption", says);
        return this;
    }

    public byte[] bytes() {
        var output = new ByteArrayOutputStream();
        try (document) {
            document.write(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return output.toByteArray();
    }
}
