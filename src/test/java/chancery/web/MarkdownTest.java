package chancery.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void writes_emphasis_and_lists() {
        assertThat(Markdown.html("*a* **b**\n\n- c\n- d"))
                .contains("<em>a</em> <strong>b</strong>", "<li>c</li>");
    }

    @Test
    void links_to_pages_and_mail_alone() {
        assertThat(Markdown.html("[a](https://b.example) [c](mailto:d@e.example)"))
                .contains("<a href=\"https://b.example\" rel=\"noopener noreferrer\">a</a>")
                .contains("href=\"mailto:d@e.example\"");
        assertThat(Markdown.html("[a](javascript:b) [c](/d) [e](data:text/html,f)"))
                .isEqualTo("<p>a c e</p>\n");
    }

    @Test
    void shows_everything_else_as_text() {
        assertThat(Markdown.html("# a\n\n<b>c</b> ![d](https://e.example/f.png)"))
                .isEqualTo("<p># a</p>\n<p>&lt;b&gt;c&lt;/b&gt; d</p>\n");
    }
}
