package chancery.observations.incidents.intake;

import java.util.Optional;

/// A column of a file that would hold what may not be held of anyone involved.
///
/// @param header as the file names it
public record ForbiddenColumn(int index, String header, ForbiddenKind kind) {

    /// The column as forbidden, if its header says that it would hold any of this.
    static Optional<ForbiddenColumn> of(int index, String header) {
        return ColumnWords.forbidden(header).map(kind -> new ForbiddenColumn(index, header, kind));
    }
}
