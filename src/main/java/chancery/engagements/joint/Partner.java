package chancery.engagements.joint;

import chancery.kernel.CountryCode;
import java.util.List;

/// A state that joined an approach.
///
/// @param led whether it led; when no partner did, we led
/// @param spoke whether it spoke
/// @param points numbers of the points made jointly with it; empty when nothing is said of that
/// @param mayBeTold what it may be told of this meeting and of what follows
public record Partner(
        CountryCode state, boolean led, boolean spoke, List<Integer> points, String mayBeTold) {

    public Partner {
        points = points.stream().distinct().sorted().toList();
    }

    /// A state that came along; no more is known.
    public static Partner joined(CountryCode state) {
        return new Partner(state, false, false, List.of(), "");
    }

    /// Whether more is known than that it came along.
    public boolean isTold() {
        return led || spoke || !points.isEmpty() || !mayBeTold.isEmpty();
    }
}
