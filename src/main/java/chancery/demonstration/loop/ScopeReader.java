package chancery.demonstration.loop;

import chancery.missions.places.Gazetteer;
import chancery.missions.places.Scope;
import chancery.missions.places.ScopeAnswer;

/// Reads a scope of the files; one that is misunderstood is a fault of the files.
record ScopeReader(Gazetteer gazetteer) {

    Scope read(String text) {
        return switch (Scope.read(text.strip(), gazetteer)) {
            case ScopeAnswer.Understood(var scope) -> scope;
            case ScopeAnswer.Misunderstood(var problems) ->
                    throw new IllegalArgumentException(text + ": " + problems);
        };
    }
}
