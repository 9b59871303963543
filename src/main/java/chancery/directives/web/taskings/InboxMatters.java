package chancery.directives.web.taskings;

import chancery.database.Reader;
import chancery.directives.taskings.InboxMatter;
import chancery.directives.taskings.InboxSource;
import chancery.missions.Office;
import chancery.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Asks everything that may wait for a mission beside its taskings.
@Component
class InboxMatters {

    private final List<InboxSource> sources;

    InboxMatters(List<InboxSource> sources) {
        this.sources = List.copyOf(sources);
    }

    List<InboxMatter> of(Office mission, Words words, Reader reader) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(mission, words, reader).stream())
                .toList();
    }
}
