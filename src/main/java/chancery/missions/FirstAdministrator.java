package chancery.missions;

/// The officer who sets up everything and everyone else.
public record FirstAdministrator(String name, String signIn, String password) {

    /// Never the password, so that no log can hold it.
    @Override
    public String toString() {
        return signIn;
    }
}
