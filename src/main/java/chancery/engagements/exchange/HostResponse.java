package chancery.engagements.exchange;

import java.util.Optional;
import java.util.stream.Stream;

/// What the host answered; the five commonest answers are signs in quick capture, the others words.
public enum HostResponse {
    AGREED("+"),
    AGREED_IN_PART("+-"),
    SYMPATHETIC(":sympathetic"),
    WILL_CONSIDER(":will-consider"),
    TOOK_NOTE(":took-note"),
    ASKED_FOR_MORE(":asked-for-more"),
    NON_COMMITTAL("~"),
    DISAGREED("-"),
    REFUSED("--"),
    PROTESTED(":protested"),
    NO_RESPONSE(":no-response");

    private final String form;

    HostResponse(String form) {
        this.form = form;
    }

    /// How quick capture writes it, with the colon where it is a word.
    public String form() {
        return form;
    }

    public static Optional<HostResponse> written(String form) {
        return Stream.of(values()).filter(response -> response.form.equals(form)).findAny();
    }
}
