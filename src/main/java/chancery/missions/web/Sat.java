package chancery.missions.web;

import java.util.List;
import java.util.Optional;

/// A seat as the API tells it: its duty, who holds it now and who comes next.
record Sat(
        String seat,
        String title,
        String titleFr,
        List<String> roles,
        List<MissionJson.Held> now,
        Optional<MissionJson.Held> next) {}
