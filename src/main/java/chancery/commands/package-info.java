/// Commands: what `./chancery` can be asked to do.
///
/// Each command is a class of its own; none holds a rule. `verify` needs nothing but a file.
///
/// - **Uses:** `database` to find the data, the doors of other modules to do the work.
@NullMarked
package chancery.commands;

import org.jspecify.annotations.NullMarked;
