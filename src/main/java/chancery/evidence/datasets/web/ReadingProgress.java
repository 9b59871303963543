package chancery.evidence.datasets.web;

import chancery.evidence.readers.Progress;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How far the files have been gone through that are being read just now, in per cent.
///
/// Kept in memory, because it is gone with the request that reads: an instance that does not read
/// the file knows nothing of it and says so.
@Component
class ReadingProgress {

    private final Map<UUID, Integer> reached = new ConcurrentHashMap<>();

    Progress of(UUID reading) {
        reached.put(reading, 0);
        return (done, all) ->
                reached.put(reading, all == 0 ? 0 : (int) Math.min(100, done * 100 / all));
    }

    void end(UUID reading) {
        reached.remove(reading);
    }

    OptionalInt percent(UUID reading) {
        var known = reached.get(reading);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }
}
