package chancery.missions;

import java.util.List;

/// Networks made by hand, for rules that ask who could act on a day.
public final class Networks {

    private Networks() {}

    /// @param states oldest first
    public static Network of(
            List<Office> offices, List<OfficeState> states, List<Accreditation> accreditations) {
        return new Network(offices, states, accreditations);
    }
}
