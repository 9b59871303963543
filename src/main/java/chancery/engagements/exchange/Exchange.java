package chancery.engagements.exchange;

import java.util.Optional;

/// What passed on a point: how it was delivered and answered, or why it was not raised.
///
/// Words beside a delivered point are the host's own; beside a point that was not raised they are
/// ours and explain the reason.
public record Exchange(
        Delivery delivery,
        Optional<HostResponse> response,
        Optional<WithheldReason> reason,
        Optional<String> words) {

    public Exchange {
        words = words.map(ExactWords::kept);
        if (response.isPresent() && !delivery.counts()) {
            throw new IllegalArgumentException("no response to a point that is " + delivery);
        }
        if (reason.isPresent() && delivery.counts()) {
            throw new IllegalArgumentException("no reason beside a point that is " + delivery);
        }
        if (reason.filter(WithheldReason::needsWords).isPresent() && words.isEmpty()) {
            throw new IllegalArgumentException("the reason OTHER needs words");
        }
    }

    /// The form of quick capture, as in `d~ "will revert in March"`.
    @Override
    public String toString() {
        return delivery.form()
                + response.map(HostResponse::form).orElse("")
                + reason.map(WithheldReason::form).orElse("")
                + words.map(text -> " " + ExactWords.write(text)).orElse("");
    }
}
