/// Chancery: what a foreign ministry works in when it instructs its missions and wants to know what
/// came of it.
///
/// Each folder below is a module; its own page says what it owns, its door and its neighbours.
@NullMarked
package chancery;

import org.jspecify.annotations.NullMarked;
