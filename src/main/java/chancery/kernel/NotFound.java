package chancery.kernel;

/// There is no such record, or the reader may not see that it exists: the two look alike on
/// purpose.
public final class NotFound extends RuntimeException {

    public NotFound(String what, Object key) {
        super("no " + what + " " + key);
    }
}
