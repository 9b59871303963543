package chancery.engagements.web.recording;

import chancery.directives.taskings.InboxItem;
import chancery.kernel.CountryCode;
import chancery.missions.Office;
import chancery.missions.places.HostNames;
import chancery.web.Words;
import java.util.List;

/// What can be recorded at one mission: its taskings, and meetings without instruction with its
/// hosts.
public record Choices(Office mission, List<InboxItem> taskings, List<CountryCode> hosts) {

    public Choices {
        taskings = List.copyOf(taskings);
        hosts = List.copyOf(hosts);
    }

    public String hostName(CountryCode host, Words words) {
        return HostNames.of(host, words);
    }
}
