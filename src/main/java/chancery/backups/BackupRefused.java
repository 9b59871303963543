package chancery.backups;

/// Why nothing was backed up or restored, in one sentence that says what would help.
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String sentence) {
        super(sentence);
    }

    BackupRefused(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
