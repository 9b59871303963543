package chancery.messaging;

import java.util.List;

/// Who sends a message, who must act on it and who is informed; the sender is empty when a received
/// message does not say.
public record Addresses(String from, List<Addressee> action, List<Addressee> info) {

    public Addresses {
        from = Spaces.fold(from);
        action = List.copyOf(action);
        info = List.copyOf(info);
    }
}
