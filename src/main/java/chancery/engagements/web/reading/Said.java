package chancery.engagements.web.reading;

import chancery.directives.taskings.Tasking;
import chancery.engagements.commitments.Promise;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.PointDelivery;
import java.util.ArrayList;
import java.util.List;

/// What passed on points in a meeting, and what was promised, as far as it has been read.
final class Said {

    private final NamedTaskings named;
    private final List<PointDelivery> deliveries = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();

    Said(NamedTaskings named) {
        this.named = named;
    }

    List<PointDelivery> deliveries() {
        return List.copyOf(deliveries);
    }

    List<Promise> promises() {
        return List.copyOf(promises);
    }

    void add(Promise promise) {
        promises.add(promise);
    }

    /// Adds what was done with a point; nothing when the tasking has no such point.
    void add(Tasking tasking, int number, Exchange exchange) {
        var point = named.pointsOf(tasking).get(number);
        if (point != null) {
            deliveries.add(
                    new PointDelivery(
                            tasking.id(),
                            number,
                            named.roundOf(tasking),
                            point.wordedIn(),
                            exchange));
        }
    }
}
