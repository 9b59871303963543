package chancery.stakeholders.web;

import chancery.stakeholders.Holder;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.LookAlike;
import java.util.List;
import java.util.Optional;

/// What the form of a holder starts with.
///
/// @param current the holder to correct; a new one when empty
/// @param present who holds the office and would end when a new one begins
public record HolderForm(
        HostOffice office,
        Optional<Holder> current,
        Optional<Holder> present,
        List<LookAlike> alike) {

    public HolderForm {
        alike = List.copyOf(alike);
    }

    /// Where the form is sent.
    public String action() {
        return current.map(known -> "/stakeholders/holders/" + known.id() + "/correction")
                .orElse("/stakeholders/offices/" + office.id() + "/holders");
    }
}
