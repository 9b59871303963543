package chancery.directives.web;

import chancery.directives.Directive;
import chancery.web.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers programs with a directive, tagged with its revision.
@Component
class DirectiveAnswers {

    private final ApiAnswers answers;

    DirectiveAnswers(ApiAnswers answers) {
        this.answers = answers;
    }

    ResponseEntity<?> tagged(Directive directive) {
        return answers.tagged(directive.revision(), DirectiveJson.of(directive));
    }
}
