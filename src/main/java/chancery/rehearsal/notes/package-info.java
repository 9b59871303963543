/// Notes: what all who make up a ministry share: chance, the clock, ids, rows and entries.
@NullMarked
package chancery.rehearsal.notes;

import org.jspecify.annotations.NullMarked;
