package chancery.observations.measures;

import chancery.access.Officer;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;

/// What another part knows about a measure, shown beside it; answered by whoever knows something.
public interface MeasureAside {

    /// What to show; empty when there is nothing to say and nothing to do.
    Optional<Aside> beside(Measure measure, Page page, Officer officer);

    /// A few lines under a heading.
    ///
    /// @param action where the officer may add something
    record Aside(String title, List<Line> lines, Optional<Line> action)
            implements Comparable<Aside> {

        public Aside {
            lines = List.copyOf(lines);
        }

        @Override
        public int compareTo(Aside other) {
            return title.compareTo(other.title);
        }
    }

    /// @param address empty where there is nothing to open
    record Line(String text, String address) {}
}
