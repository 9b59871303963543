package chancery.evidence.readers;

/// Hears how far reading has come; every file is gone through more than once.
public interface Progress {

    Progress NOBODY = (done, all) -> {};

    /// @param done bytes gone through, of all times together
    /// @param all the size of the file times how often it is gone through
    void reached(long done, long all);
}
