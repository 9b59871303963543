package chancery.stakeholders.web;

import chancery.kernel.CountryCode;
import chancery.stakeholders.Authority;
import chancery.stakeholders.LookAlike;
import chancery.web.Option;
import java.util.List;
import java.util.Optional;

/// What the form of an authority starts with.
///
/// @param current the authority to correct; a new one when empty
public record AuthorityForm(
        CountryCode host,
        String hostName,
        Optional<Authority> current,
        List<Option> parents,
        List<LookAlike> alike) {

    public AuthorityForm {
        parents = List.copyOf(parents);
        alike = List.copyOf(alike);
    }

    /// Where the form is sent.
    public String action() {
        return current.map(known -> "/stakeholders/authorities/" + known.id() + "/correction")
                .orElse("/stakeholders/" + host + "/authorities");
    }
}
