package chancery.database;

/// Why there is no database, in one sentence for whoever started Chancery, saying what would help.
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    DatabaseUnavailable(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
