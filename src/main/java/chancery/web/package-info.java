/// Web: the shell around every page and call.
///
/// Layout, words in two languages, reading of forms and JSON with every fault at once, answers to
/// what went wrong, keyboard and assets.
///
/// - **Door:** [Page] (what every page is given), [Fields] (what a form or call brought), [Words]
///   (texts by key).
/// - **Uses:** `kernel`, `database` for the name of the reader.
/// - **Leaves to others:** every page that belongs to a module; all SQL.
@NullMarked
package chancery.web;

import org.jspecify.annotations.NullMarked;
