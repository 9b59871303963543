package chancery.reports.judgement;

/// How likely something is, in the words of ICD 203, which stand for these ranges; the twin terms
/// are not mixed in.
public enum Likelihood {
    ALMOST_NO_CHANCE(1, 5),
    VERY_UNLIKELY(5, 20),
    UNLIKELY(20, 45),
    ROUGHLY_EVEN_CHANCE(45, 55),
    LIKELY(55, 80),
    VERY_LIKELY(80, 95),
    ALMOST_CERTAIN(95, 99);

    private final int least;
    private final int most;

    Likelihood(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /// In per cent.
    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
