/// Web: the shell around every page and call.
///
/// Layout, words in two languages, reading of forms, JSON and separated values with every fault at
/// once, lists as files, keyboard and assets; `problems` answers what went wrong.
///
/// - **Door:** [Page] (what every page is given), [Fields] (what a form or call brought), [Words]
///   (texts by key), [SeparatedValues] (files of rows), [Exports] (lists that leave).
/// - **Uses:** `kernel`, `database` for the name of the reader.
/// - **Leaves to others:** every page that belongs to a module; all SQL.
@NullMarked
package chancery.web;

import org.jspecify.annotations.NullMarked;
