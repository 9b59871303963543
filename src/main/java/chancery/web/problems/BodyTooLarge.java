package chancery.web.problems;

/// A call brought more than is read of any body.
public final class BodyTooLarge extends RuntimeException {

    private final int megabytes;

    public BodyTooLarge(int megabytes) {
        super("more than " + megabytes + " MB");
        this.megabytes = megabytes;
    }

    /// How much is read.
    int megabytes() {
        return megabytes;
    }
}
