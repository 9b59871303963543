/// SDMX: reads tables in SDMX-CSV 1.0 and 2.0.
@NullMarked
package chancery.evidence.readers.sdmx;

import org.jspecify.annotations.NullMarked;
