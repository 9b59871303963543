/// Tests of what must hold when things break: killed processes, full load.
@NullMarked
package chancery.endurance;

import org.jspecify.annotations.NullMarked;
