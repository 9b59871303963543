package chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldLabelsTest {

    private final FieldLabels labels =
            FieldLabels.read(
                    """
                    <label class="form-label required" for="subject">Subject</label> <input id="subject">
                    <label class="x" for="points[2].text"><span>Text</span>
                        of the point</label> <textarea id="points[2].text"></textarea>
                    <fieldset class="who" id="interlocutors" tabindex="-1">
                        <legend>Who was there</legend></fieldset>
                    <div id="faults"></div>
                    """);

    @Test
    void fields_are_called_as_the_page_calls_them() {
        assertThat(labels.of("subject")).isEqualTo("Subject");
        assertThat(labels.of("interlocutors")).isEqualTo("Who was there");
    }

    @Test
    void a_field_in_a_row_is_told_with_the_number_of_the_row() {
        assertThat(labels.of("points[2].text")).isEqualTo("Text of the point 3");
    }

    @Test
    void what_has_no_label_is_told_by_its_name_and_cannot_spoil_the_page() {
        assertThat(labels.of("revision")).isEqualTo("revision");
        assertThat(labels.of("<b>\"&")).isEqualTo("&lt;b>&quot;&amp;");
        assertThat(labels.has("revision")).isFalse();
        assertThat(labels.has("subject")).isTrue();
    }
}
