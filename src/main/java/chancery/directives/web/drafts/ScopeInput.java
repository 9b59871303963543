package chancery.directives.web.drafts;

import chancery.missions.places.Gazetteer;
import chancery.missions.places.Scope;
import chancery.missions.places.ScopeAnswer;
import chancery.web.Fields;
import chancery.web.Words;
import java.util.Optional;

/// Reads scopes in the names that a gazetteer knows.
record ScopeInput(Gazetteer gazetteer, Words words) {

    /// The scope in a field, in its plain form; every name that is not understood is a fault with
    /// its nearest names.
    Optional<Scope> read(Fields fields, String name) {
        return fields.optionalText(name, 2_000)
                .flatMap(text ->
                        switch (Scope.read(text, gazetteer)) {
                            case ScopeAnswer.Understood(var scope) -> Optional.of(scope);
                            case ScopeAnswer.Misunderstood(var problems) -> {
                                problems.forEach(problem ->
                                        fields.fault(
                                                name,
                                                "directives.fault.scope",
                                                problem.inWords(words.locale())));
                                yield Optional.empty();
                            }
                        });
    }
}
