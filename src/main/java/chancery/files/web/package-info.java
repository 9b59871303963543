/// Pages and calls by which files are attached, listed, fetched and withdrawn, for every kind of
/// record.
@NullMarked
package chancery.files.web;

import org.jspecify.annotations.NullMarked;
