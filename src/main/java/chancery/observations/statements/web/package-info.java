/// The pages and calls of statements.
@NullMarked
package chancery.observations.statements.web;

import org.jspecify.annotations.NullMarked;
