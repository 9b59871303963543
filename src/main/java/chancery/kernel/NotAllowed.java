package chancery.kernel;

/// The officer may see the record but not take this step with it.
public final class NotAllowed extends RuntimeException {

    private final String message;

    /// @param message a key of the message bundles that says who may
    public NotAllowed(String message) {
        super(message);
        this.message = message;
    }

    /// The key of the sentence that says who may.
    public String message() {
        return message;
    }
}
