package chancery.reports.web;

import chancery.web.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Reads which engagements are named in a form or a call.
final class EngagementIds {

    private EngagementIds() {}

    static List<UUID> read(Fields fields) {
        var ids = new ArrayList<UUID>();
        for (var text : fields.texts("engagements")) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                fields.fault("engagements", "web.fault.id");
            }
        }
        return ids;
    }
}
