package chancery.rehearsal;

/// There is a ministry in the database already; made-up rows are never mixed with others.
public final class NotEmpty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotEmpty() {
        super(
                "The database is not empty: a made-up ministry is only written into an empty one."
                        + " Name another with --data DIR or CHANCERY_DATABASE_URL.");
    }
}
