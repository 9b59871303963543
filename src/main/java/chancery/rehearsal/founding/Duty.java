package chancery.rehearsal.founding;

import chancery.access.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A place to be filled.
public record Duty(String slug, String title, String titleInFrench, List<Role> roles) {

    public Duty {
        roles = List.copyOf(roles);
    }

    public String words() {
        return roles.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", title + " (", ")"));
    }
}
