package chancery.commands;

/// What one look at an installation found.
///
/// @param remedy what to do; empty when all is well
record Check(boolean well, String what, String remedy) {

    static Check ok(String what) {
        return new Check(true, what, "");
    }

    static Check of(boolean well, String what, String remedy) {
        return new Check(well, what, well ? "" : remedy);
    }

    /// One line.
    @Override
    public String toString() {
        return (well ? "ok  " : "!!  ") + what + (remedy.isEmpty() ? "" : ": " + remedy);
    }
}
