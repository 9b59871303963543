package chancery.evidence.methods;

/// From where to where a figure may lie; an end may be infinite.
public record Interval(double lower, double upper, Confidence confidence) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException(
                    "an interval ends after it begins: " + lower + " to " + upper);
        }
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    public double width() {
        return upper - lower;
    }

    /// Both ends times a number that is not negative.
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor, confidence);
    }
}
