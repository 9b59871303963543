package chancery.directives.web.drafts;

import java.util.List;

/// Where a text that is being written is sent, and what stands between it and another's.
///
/// @param revision the one it was opened at
/// @param differences what somebody else has written differently in the meantime
public record Writing(String address, long revision, List<Difference> differences) {

    /// A directive that is begun.
    static final Writing NEW = new Writing("/directives/new", 0, List.of());

    public Writing {
        differences = List.copyOf(differences);
    }

    /// Whether it begins a directive.
    public boolean isNew() {
        return address.endsWith("/new");
    }

    /// The page of the directive, or the list.
    public String back() {
        return isNew() ? "/directives" : address.replace("/edit", "");
    }
}
