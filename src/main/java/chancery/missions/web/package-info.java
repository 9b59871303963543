/// The pages and API of missions.
@NullMarked
package chancery.missions.web;

import org.jspecify.annotations.NullMarked;
