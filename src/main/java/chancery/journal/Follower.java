package chancery.journal;

import java.util.List;

/// Works after the fact: is handed every sealed entry, in order, at least once.
///
/// The cursor moves after the work. Whoever falls in between is handed the same entries again, and
/// a follower may be sent back to the beginning; so each does its work in such a way that twice
/// gives the same as once. In the whole cluster one works at a time.
public interface Follower {

    /// The name under which the journal keeps how far it has come.
    String name();

    /// Every table it reads beside the journal or writes, as in `alerts.signal: adds`; kept true by
    /// whoever changes it.
    List<String> touches();

    /// Does its work for entries that follow each other; a failure hands them over again later.
    void take(List<SealedEntry> entries);
}
