package chancery.stakeholders.web;

import chancery.kernel.CountryCode;
import chancery.stakeholders.Branch;
import chancery.stakeholders.CoverGaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page of a host shows.
///
/// @param known up to the end of which day what was recorded counts; now when empty
/// @param partlyClosed whether a mission accredited later cannot read all of it yet
public record HostView(
        CountryCode host,
        String name,
        LocalDate day,
        Optional<LocalDate> known,
        List<Branch> tree,
        CoverGaps gaps,
        boolean mayWrite,
        boolean partlyClosed) {

    public HostView {
        tree = List.copyOf(tree);
    }
}
