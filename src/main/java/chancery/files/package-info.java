/// Files: what is attached to a record, content-addressed, typed by its content, and open to
/// whoever may read the record.
///
/// A file belongs to one record of another module and cannot be without it. The module that owns
/// such records says who may read and change them ([FileOwner]); pages and calls for all of them
/// lie here. The same content is kept once ([Contents]); the journal holds digest and size, never
/// the content. A file that was taken back stays, with the day and the reason.
///
/// - **Doors:** [Files], and [Attachments] by which they come.
/// - **Uses:** `access` for labels under which rows lie, `journal`, `web`.
/// - **Leaves to others:** what a record is, who writes it, when it is issued.
@NullMarked
package chancery.files;

import org.jspecify.annotations.NullMarked;
