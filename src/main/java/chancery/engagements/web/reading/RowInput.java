package chancery.engagements.web.reading;

import chancery.directives.taskings.Tasking;
import chancery.directives.wording.Point;
import chancery.engagements.capture.CapturedCommitment;
import chancery.engagements.commitments.Promise;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import chancery.web.Fields;
import java.util.Optional;

/// Reads what passed in a meeting row by row.
final class RowInput {

    private final Fields fields;
    private final NamedTaskings named;
    private final Said said;

    RowInput(Fields fields, NamedTaskings named, Said said) {
        this.fields = fields;
        this.named = named;
        this.said = said;
    }

    /// Reads what was done with one point.
    void row(Fields row, Optional<Tasking> main) {
        int number = row.whole("number", 1, Point.HIGHEST_NUMBER);
        var delivery = row.choice("delivery", Delivery.class);
        var response = row.optionalChoice("response", HostResponse.class);
        var reason = row.optionalChoice("reason", WithheldReason.class);
        var exact = row.optionalText("words", 2_000);
        var tasking =
                row.has("directive")
                        ? row.optionalText("directive", 60).flatMap(key -> named.tasking(row, key))
                        : main;
        if (tasking.isEmpty()) {
            if (!row.has("directive") && !fields.has("directive")) {
                row.fault("directive", "web.fault.missing");
            }
            return;
        }
        if (!named.pointsOf(tasking.get()).containsKey(number)) {
            row.fault("number", "engagements.fault.not-yours", number);
            return;
        }
        try {
            said.add(tasking.get(), number, new Exchange(delivery, response, reason, exact));
        } catch (IllegalArgumentException e) {
            row.fault("delivery", "engagements.fault.exchange", delivery);
        }
    }

    /// Reads one promise.
    void promise(Fields row, Optional<Tasking> main) {
        said.add(
                new Promise(
                        row.choice(
                                "side",
                                CapturedCommitment.Side.class,
                                CapturedCommitment.Side.THEIRS),
                        row.text("what", 2_000),
                        row.day("due"),
                        main.map(Tasking::id),
                        row.optionalWhole("number", 1, Point.HIGHEST_NUMBER)));
    }
}
