package chancery.messaging.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.DateTimeGroup;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import chancery.messaging.Addressee;
import chancery.messaging.CitedReference;
import chancery.messaging.Marking;
import chancery.messaging.Paragraph;
import chancery.messaging.Parsed;
import chancery.messaging.Precedences;
import chancery.messaging.RenderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Telegrams in other hands' layouts: an instruction as the 1970s kept it, a report as traffic.
class ReadingTelegramsTest {

    private final TelegramText format = new TelegramText();
    private final Parsed instruction = format.parse(resource("instruction-1977.txt"));
    private final Parsed report =
            format.parse(resource("report-2006.txt").replace("SECTION 01 OF 02 ", ""));

    static String resource(String name) {
        try (var file = ReadingTelegramsTest.class.getResourceAsStream("/messaging/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void reads_number_and_time_of_an_archive_copy() {
        assertThat(instruction.message().reference())
                .contains(Reference.parse("1977 STATE 204417"));
        assertThat(instruction.message().at()).contains(DateTimeGroup.parse("171412Z AUG 1977"));
        assertThat(instruction.message().precedences())
                .isEqualTo(Precedences.of(Precedence.ROUTINE));
        assertThat(instruction.message().marking()).isEqualTo(Marking.of("UNCLAS"));
    }

    @Test
    void reads_addressees_each_with_its_precedence() {
        assertThat(instruction.message().addresses().from()).isEqualTo("SECSTATE WASHDC");
        assertThat(instruction.message().addresses().action())
                .containsExactly(
                        Addressee.of("AMEMBASSY PORT ALDER"),
                        new Addressee("AMEMBASSY NORTHWATER", Optional.of(Precedence.PRIORITY)));
        assertThat(instruction.message().addresses().info())
                .containsExactly(
                        Addressee.of("AMEMBASSY EASTMARK"), Addressee.of("USMISSION ORBIS"));
    }

    @Test
    void reads_a_wrapped_subject_and_references_in_a_row() {
        var topic = instruction.message().topic();
        assertThat(topic.subject())
                .isEqualTo("CARRIAGE OF DANGEROUS GOODS BY AIR: REQUEST FOR HOST GOVERNMENT VIEWS");
        assertThat(topic.tags()).containsExactly("EAIR", "NX", "QZ");
        assertThat(topic.references())
                .containsExactly(
                        new CitedReference('A', "PORT ALDER 1873", false),
                        new CitedReference('B', "76 STATE 288104", true));
    }

    @Test
    void reads_who_drafted_approved_cleared_and_signed() {
        assertThat(instruction.message().drafting())
                .hasToString(
                        "Drafting[draftedBy=Optional[EB/OA:PLHARROW:MKT],"
                                + " approvedBy=Optional[EB/OA:JDWINSLOW], clearedBy=[EUR/RPE:CTBELL,"
                                + " EA/EP:SMORI (INFO), CAB:RKEENE (SUBS)],"
                                + " signature=Optional[HALVORSEN]]");
    }

    @Test
    void joins_a_paragraph_over_the_page() {
        var paragraphs = instruction.message().paragraphs();
        assertThat(paragraphs).hasSize(5);
        assertThat(paragraphs.get(3).text())
                .isEqualTo(
                        """
                        TALKING POINTS. POSTS MAY DRAW ON THE FOLLOWING AT THEIR DISCRETION:

                        -- A COMMON STANDARD WOULD LOWER COSTS FOR ALL CARRIERS.

                        -- WE ARE PREPARED TO SHARE TEST DATA.\
                        """);
        assertThat(paragraphs.get(4).heading()).contains("FOR PORT ALDER ONLY");
        assertThat(paragraphs.get(4).text()).endsWith("MAY BE LEFT AS A NON-PAPER.");
    }

    @Test
    void keeps_routing_lines_without_complaint() {
        assertThat(instruction.warnings()).isEmpty();
        assertThat(instruction.kept())
                .extracting(Parsed.Line::text)
                .contains("ORIGIN EB-08", "------------------051132  171544Z /40");
        assertThat(report.warnings()).isEmpty();
        assertThat(report.kept()).extracting(Parsed.Line::text).contains("ZNR UUUUU ZZH");
    }

    @Test
    void reads_traffic_without_routing_indicators_and_serials() {
        var message = report.message();
        assertThat(message.reference()).contains(Reference.parse("06 PORT ALDER 00417"));
        assertThat(message.addresses().action()).containsExactly(Addressee.of("SECSTATE WASHDC"));
        assertThat(message.addresses().info())
                .containsExactly(Addressee.of("AMEMBASSY NORTHWATER"));
        assertThat(message.marking().captions())
                .containsExactly("SENSITIVE", "STATE FOR EB/TRA/OTP");
        assertThat(message.topic().tags()).containsExactly("EAIR", "ECON", "NX");
        assertThat(message.topic().references())
                .containsExactly(
                        new CitedReference('A', "STATE 19877", false),
                        new CitedReference('B', "05 PORT ALDER 2210", false));
    }

    @Test
    void reads_marks_headings_and_a_signature_at_the_margin() {
        var paragraphs = report.message().paragraphs();
        assertThat(paragraphs)
                .extracting(Paragraph::mark)
                .containsExactly(Optional.of("SBU"), Optional.of("U"), Optional.of("SBU"));
        assertThat(paragraphs.getFirst().heading()).contains("SUMMARY");
        assertThat(paragraphs.getFirst().text()).endsWith("PARAGRAPH 7 IS SOFTENED.");
        assertThat(paragraphs.getLast().text()).isEqualTo("WE EXPECT A WRITTEN REPLY IN MARCH.");
        assertThat(report.message().drafting().signature()).contains("ARKWRIGHT");
    }

    @Test
    void writes_old_telegrams_anew_without_loss() {
        for (var old : List.of(instruction.message(), report.message())) {
            var written = format.render(old, RenderOptions.STANDARD);

            assertThat(format.parse(written).message()).isEqualTo(old);
        }
    }

    @Test
    void strips_declassification_stamps() {
        var stamped =
                resource("instruction-1977.txt")
                        .replace(
                                "GOVERNMENTS WILL SUPPORT A\n",
                                "GOVERNMENTS WILL SUPPORT A\nMargaret P. Grafeld"
                                        + " Declassified/Released US Department of State EO Systematic"
                                        + " Review 04 MAY 2006\n");

        assertThat(format.parse(stamped).message()).isEqualTo(instruction.message());
    }
}
