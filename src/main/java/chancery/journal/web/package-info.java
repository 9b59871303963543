/// The journal's page and API.
@NullMarked
package chancery.journal.web;

import org.jspecify.annotations.NullMarked;
