package chancery.stakeholders.web;

import chancery.stakeholders.Authority;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import chancery.web.Option;
import java.util.List;
import java.util.Optional;

/// What the form of a host office starts with.
///
/// @param current the office to correct; a new one when empty
public record OfficeForm(
        Authority authority,
        Optional<HostOffice> current,
        List<Option> ranks,
        List<LookAlike> alike) {

    public OfficeForm {
        ranks = List.copyOf(ranks);
        alike = List.copyOf(alike);
    }

    /// Where the form is sent.
    public String action() {
        return current.map(known -> "/stakeholders/offices/" + known.id() + "/correction")
                .orElse("/stakeholders/authorities/" + authority.id() + "/offices");
    }
}
