package chancery.web;

import chancery.database.Reader;

/// How many notices a reader has not seen, for the top of every page; answered by the module that
/// keeps them.
public interface NoticeCount {

    /// At most 100 are counted.
    int unseenBy(Reader reader);
}
