/// Pages and API of coding.
@NullMarked
package chancery.observations.coding.web;

import org.jspecify.annotations.NullMarked;
