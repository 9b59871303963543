package chancery.engagements.capture;

/// Something in a line of quick capture that could not be read: where, what was read, and what
/// would be right.
///
/// The position counts characters from 0. The hint is in forms of the grammar, so that it needs no
/// translation; the kind chooses the sentence around it, which [CaptureEcho] writes.
public record CaptureFault(Kind kind, int position, int length, String read, String hint) {

    /// What is wrong, each with a sentence of its own in the bundle.
    public enum Kind {
        NOTHING_WRITTEN,
        LINE_TOO_LONG,
        NOT_A_PART,
        NOT_A_POINT_NUMBER,
        RANGE_BACKWARDS,
        /// The hint names the earlier mentions, as in `7 (3)`: point 7, at position 3 counted from
        /// 1.
        POINT_TWICE,
        NO_DELIVERY,
        UNKNOWN_DELIVERY,
        UNKNOWN_RESPONSE,
        UNKNOWN_REASON,
        /// A known value in a form that is not its own, such as `:agreed` for `+`.
        WRITTEN_OTHERWISE,
        REASON_THOUGH_RAISED,
        RESPONSE_THOUGH_NOT_RAISED,
        REASON_NEEDS_WORDS,
        WORDS_WITHOUT_POINT,
        WORDS_OUT_OF_PLACE,
        UNCLOSED_QUOTE,
        EMPTY_WORDS,
        WORDS_TOO_LONG,
        COMMITMENT_UNCLEAR,
        COMMITMENT_WITHOUT_DATE,
        NOT_A_DATE,
        /// A point that the reader knows, but that this mission was not asked to make to this host.
        NOT_APPLICABLE
    }
}
