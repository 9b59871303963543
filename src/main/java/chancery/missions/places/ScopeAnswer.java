package chancery.missions.places;

import java.util.List;

/// The answer to "who is meant?": a scope, or everything about it that cannot be understood.
public sealed interface ScopeAnswer {

    record Understood(Scope scope) implements ScopeAnswer {}

    /// @param problems in the order in which they stand in the text
    record Misunderstood(List<ScopeProblem> problems) implements ScopeAnswer {

        public Misunderstood {
            problems = List.copyOf(problems);
        }
    }
}
