package chancery.engagements.capture;

import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.util.Optional;

/// Delivery with response or reason, before the words that may follow are known.
record Verdict(
        Delivery delivery, Optional<HostResponse> response, Optional<WithheldReason> reason) {

    boolean needsWords() {
        return reason.filter(WithheldReason::needsWords).isPresent();
    }

    Exchange with(Optional<String> words) {
        return new Exchange(delivery, response, reason, words);
    }
}
