package chancery.rehearsal.made;

import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.exchange.WithheldReason;
import chancery.rehearsal.notes.Dice;
import chancery.rehearsal.notes.Horizon;
import chancery.rehearsal.notes.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which points were raised in a meeting, and what was answered.
record Deliveries(Dice dice) {

    private static final int MOST_POINTS = 5;
    private static final int DELIVERED_PERCENT = 90;
    private static final int ANSWERED_PERCENT = 85;
    private static final List<Delivery> HEARD =
            List.of(
                    Delivery.DELIVERED,
                    Delivery.DELIVERED,
                    Delivery.DELIVERED,
                    Delivery.DELIVERED_IN_PART,
                    Delivery.ADAPTED);
    private static final List<Delivery> NOT_HEARD =
            List.of(Delivery.NOT_RAISED, Delivery.WITHHELD, Delivery.DEFERRED);
    private static final List<HostResponse> ANSWERS = List.of(HostResponse.values());

    List<PointDelivery> of(Work work, Instant held) {
        var round = work.roundOn(Horizon.day(held));
        return work.nextPoints(1 + dice.below(MOST_POINTS)).stream()
                .map(number ->
                        new PointDelivery(
                                work.tasking().id(),
                                number,
                                round,
                                work.order().point(number, held).wordedIn(),
                                exchange()))
                .toList();
    }

    private Exchange exchange() {
        if (!dice.percent(DELIVERED_PERCENT)) {
            return new Exchange(
                    dice.among(NOT_HEARD),
                    Optional.empty(),
                    Optional.of(WithheldReason.TIMING),
                    Optional.empty());
        }
        var delivery = dice.among(HEARD);
        var response =
                dice.percent(ANSWERED_PERCENT)
                        ? Optional.of(dice.among(ANSWERS))
                        : Optional.<HostResponse>empty();
        var words =
                response.filter(answer -> dice.percent(20))
                        .map(answer -> dice.among(Words.ANSWERS));
        return new Exchange(delivery, response, Optional.empty(), words);
    }
}
