package chancery.web;

/// A call brought more than is read of any body.
final class BodyTooLarge extends RuntimeException {

    private final int megabytes;

    BodyTooLarge(int megabytes) {
        super("more than " + megabytes + " MB");
        this.megabytes = megabytes;
    }

    /// How much is read.
    int megabytes() {
        return megabytes;
    }
}
