/// Pages, calls and exports of boards.
@NullMarked
package chancery.boards.web;

import org.jspecify.annotations.NullMarked;
