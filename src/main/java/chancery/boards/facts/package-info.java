/// What the record holds about one directive that figures are made of, each fact with the time at
/// which it became known.
///
/// A board of an earlier day is made of [Facts#knownAt]; nothing here reads or counts.
@NullMarked
package chancery.boards.facts;

import org.jspecify.annotations.NullMarked;
