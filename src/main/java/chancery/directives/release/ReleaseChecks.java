package chancery.directives.release;

import chancery.access.Officer;
import chancery.directives.wording.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Asks every other module what it has against a release.
@Component
public class ReleaseChecks {

    private final List<ReleaseCheck> checks;

    ReleaseChecks(List<ReleaseCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /// Everything against issuing this version, as sentences; empty when nothing is.
    public List<String> against(
            UUID directive, Version version, Officer releaser, Locale language) {
        return checks.stream()
                .flatMap(check -> check.against(directive, version, releaser, language).stream())
                .toList();
    }
}
