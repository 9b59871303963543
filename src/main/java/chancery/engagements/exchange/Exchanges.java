package chancery.engagements.exchange;

import chancery.database.Reader;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.engagements.store.AnswerStore;
import chancery.engagements.store.HeardStore;
import chancery.engagements.store.SaidStore;
import chancery.kernel.CountryCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what passed on points: how they were answered, who has heard them.
@Service
@Transactional(readOnly = true)
public class Exchanges {

    private final SaidStore said;
    private final AnswerStore answers;
    private final HeardStore heard;
    private final Taskings taskings;

    Exchanges(SaidStore said, AnswerStore answers, HeardStore heard, Taskings taskings) {
        this.said = said;
        this.answers = answers;
        this.heard = heard;
        this.taskings = taskings;
    }

    /// How hosts answered the points of a directive, as far as the reader holds the points.
    public List<AnswerElsewhere> answersTo(UUID directive, Reader reader) {
        return answers.answersTo(directive, reader);
    }

    /// What passed on the points of a tasking so far, oldest first.
    public List<PointDelivery> deliveriesOf(UUID tasking, Reader reader) {
        return said.ofTasking(tasking, reader);
    }

    /// The points of a tasking that the present holder of an office has not heard.
    public Set<Integer> notHeardBy(UUID holder, UUID office, Tasking tasking, Reader reader) {
        var open = new TreeSet<Integer>();
        taskings.pointsOf(tasking, reader).stream()
                .filter(point -> !point.withdrawn() && point.kind().isOwed())
                .forEach(point -> open.add(point.number()));
        heard.heardByHolder(tasking.id(), office, holder, reader).forEach(open::remove);
        return open;
    }

    /// Offices of a host that a mission spoke to, latest first; offered first when recording.
    public List<UUID> recentCounterparts(UUID mission, CountryCode host, Reader reader) {
        return heard.recentCounterparts(mission, host, reader);
    }
}
