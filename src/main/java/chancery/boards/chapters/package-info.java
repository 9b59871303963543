/// What boards tell in a periodic report: how far the round was delivered, what hosts answered, and
/// the map of it. The figures are those of the boards themselves, as of the same instant.
@NullMarked
package chancery.boards.chapters;

import org.jspecify.annotations.NullMarked;
