package chancery.directives.release;

import chancery.directives.Directive;
import java.util.List;

/// The answer to "may it go out?": yes, yes after a while, or no with every reason at once.
public sealed interface ReleaseDecision {

    /// It is out.
    record Granted(Directive.Released directive) implements ReleaseDecision {}

    /// It goes out at the end of the hold, unless it is pulled back before.
    record OnHold(Directive.Held directive) implements ReleaseDecision {}

    /// Nothing was changed.
    ///
    /// @param checks what other modules have against it, as sentences
    record Refused(List<ReleaseRule> unmet, List<String> checks) implements ReleaseDecision {

        public Refused {
            unmet = List.copyOf(unmet);
            checks = List.copyOf(checks);
        }
    }
}
