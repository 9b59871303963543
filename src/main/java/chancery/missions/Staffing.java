package chancery.missions;

import java.util.UUID;

/// How many seats an office has on a day, and how many of them somebody holds.
public record Staffing(UUID office, int seats, int filled) {

    public int vacant() {
        return seats - filled;
    }
}
