package chancery.missions;

import chancery.access.Role;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/// A place in an office that carries duties and rights; persons come and go, the seat stays.
public record Seat(
        UUID id, UUID office, String slug, String title, String titleInFrench, Set<Role> roles) {

    public Seat {
        roles = Set.copyOf(roles);
    }

    /// The title in the reader's language.
    public String title(Locale locale) {
        return locale.getLanguage().equals("fr") ? titleInFrench : title;
    }
}
