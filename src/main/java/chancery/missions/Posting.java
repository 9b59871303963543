package chancery.missions;

import chancery.kernel.CountryCode;
import java.util.Comparator;

/// A mission towards one of its hosts.
public record Posting(Office mission, CountryCode host) implements Comparable<Posting> {

    private static final Comparator<Posting> ORDER =
            Comparator.comparing((Posting posting) -> posting.mission().code())
                    .thenComparing(Posting::host);

    @Override
    public int compareTo(Posting other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return mission.code() + "/" + host;
    }
}
