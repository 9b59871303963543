package chancery.web;

import chancery.database.Reader;

/// Remembers what was taken away; answered by a module that may write the journal.
public interface ExportLog {

    /// A file that is about to be sent.
    ///
    /// @param list what it is a list of, or the paper it is a copy of
    /// @param filter as it stood in the address; empty for all
    record Taken(String list, String filter, String format, int rows) {}

    /// Notes who takes what; a failure keeps the file back.
    void note(Taken taken, Reader reader);
}
