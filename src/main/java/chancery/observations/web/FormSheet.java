package chancery.observations.web;

import java.util.List;
import java.util.Optional;

/// A plain form: what it is for, where it is sent, and its fields.
///
/// @param title a key of the bundles
/// @param about what it is about, as people read it
/// @param back the page that it came from
/// @param withdrawal where to send that the row was recorded in error
public record FormSheet(
        String title,
        String about,
        String back,
        String action,
        List<FormPiece> pieces,
        Optional<Withdrawal> withdrawal) {

    public FormSheet {
        pieces = List.copyOf(pieces);
    }

    /// A second form on the page: the row was recorded in error.
    ///
    /// @param version the row that is meant; empty where none is asked for
    public record Withdrawal(String action, String version, boolean asksWhy) {}

    /// One that only adds or changes.
    public static FormSheet of(
            String title, String about, String back, String action, List<FormPiece> pieces) {
        return new FormSheet(title, about, back, action, pieces, Optional.empty());
    }

    public FormSheet withdrawnBy(Withdrawal form) {
        return new FormSheet(title, about, back, action, pieces, Optional.of(form));
    }
}
