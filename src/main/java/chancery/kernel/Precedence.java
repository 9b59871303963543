package chancery.kernel;

/// How fast a message is to be served: speed of service, not importance of subject.
///
/// Numbers are those of RFC 6477 section 3.9 (MMHS-Primary-Precedence).
public enum Precedence {
    DEFERRED('M'),
    ROUTINE('R'),
    PRIORITY('P'),
    IMMEDIATE('O'),
    FLASH('Z'),
    OVERRIDE('Y');

    private final char prosign;

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /// The RFC 6477 number, 0 to 5.
    public int number() {
        return ordinal();
    }

    /// The letter on the precedence line of a telegram (ACP 127); deferred has none there and is
    /// sent as `M`.
    public char prosign() {
        return prosign;
    }

    /// Reads the letter that [#prosign()] writes.
    public static Precedence ofProsign(char letter) {
        for (var precedence : values()) {
            if (precedence.prosign == letter) {
                return precedence;
            }
        }
        throw new IllegalArgumentException("not a precedence prosign: " + letter);
    }
}
