package chancery.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Answer;
import java.util.ArrayList;
import java.util.List;

/// A problem as RFC 9457 has it, with the faults that ours carry.
record Problem(Answer answer) {

    static Problem of(Answer answer) {
        return new Problem(answer);
    }

    /// Fails unless it is a whole problem that names the field and says what is expected.
    void isSaid(Door.Wrong wrong) {
        assertThat(answer.status()).as(answer.body()).isIn(expected(wrong));
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        var json = answer.json();
        assertThat(json.get("status").asInt()).isEqualTo(answer.status());
        assertThat(json.get("type").asString()).startsWith("/problems/");
        assertThat(json.get("title").asString()).isNotBlank();
        if (wrong.field().isEmpty()) {
            assertThat(answer.body()).contains(wrong.says());
        } else {
            assertThat(sentencesOn(wrong.field()))
                    .as(answer.body())
                    .anySatisfy(sentence -> assertThat(sentence).contains(wrong.says()));
        }
    }

    /// Who may not do something may not see it either, as the case may be.
    private static List<Integer> expected(Door.Wrong wrong) {
        return wrong.status() == 403 ? List.of(403, 404) : List.of(wrong.status());
    }

    private List<String> sentencesOn(String field) {
        var sentences = new ArrayList<String>();
        var faults = answer.json().path("errors");
        faults.forEach(fault -> {
            if (fault.get("field").asString().equals(field)) {
                sentences.add(fault.get("message").asString());
            }
        });
        return sentences;
    }
}
