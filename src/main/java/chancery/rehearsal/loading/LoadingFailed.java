package chancery.rehearsal.loading;

import java.sql.SQLException;

/// The database refused what was made; nothing of it stays.
public final class LoadingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadingFailed(SQLException cause) {
        super("The database took nothing: " + cause.getMessage(), cause);
    }
}
