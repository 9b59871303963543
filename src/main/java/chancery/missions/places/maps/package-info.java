/// Maps: the shapes of the world's countries, as they are drawn beside a table.
@NamedInterface("maps")
@NullMarked
package chancery.missions.places.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
