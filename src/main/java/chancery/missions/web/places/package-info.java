/// Places on pages: whom a scope means on a day, drawn and listed, and the regions and groupings it
/// may name.
@NullMarked
package chancery.missions.web.places;

import org.jspecify.annotations.NullMarked;
