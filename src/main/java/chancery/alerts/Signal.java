package chancery.alerts;

import chancery.kernel.CountryCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One word that something matters: filed by an officer, or raised by a rule.
///
/// @param office whose it is: the one that filed it, or the mission that a rule's finding concerns
/// @param what empty where a rule raised it; then its facts tell
/// @param day of the matter, not of the signal
public record Signal(
        UUID id,
        Origin origin,
        UUID office,
        String what,
        String why,
        Map<String, String> facts,
        Subject subject,
        Optional<CountryCode> host,
        Matter matter,
        LocalDate day,
        Urgency urgency,
        Instant raised,
        int label) {

    public Signal {
        facts = Map.copyOf(facts);
    }

    /// Who raised it.
    public sealed interface Origin {

        /// @param by who filed it
        record Filed(UUID by) implements Origin {}

        /// @param rule the name of the rule
        /// @param key the same whenever the same is found
        record Found(String rule, String key) implements Origin {}

        /// Filed by somebody, or else found by a rule.
        static Origin of(Optional<UUID> by, @Nullable String rule, @Nullable String key) {
            return by.<Origin>map(Filed::new)
                    .orElseGet(() -> new Found(String.valueOf(rule), String.valueOf(key)));
        }

        /// The rule's name, where it was one.
        default Optional<String> ruleName() {
            return this instanceof Found found ? Optional.of(found.rule()) : Optional.empty();
        }
    }
}
