package chancery.engagements.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The answer to a line of quick capture: understood whole, or not at all with every fault at once.
public sealed interface CaptureReading {

    /// Everything could be read. Past dates are right when noted late, so they are only noted.
    record Understood(Capture capture, List<Mention> mentions, List<PastDate> pastDates)
            implements CaptureReading {

        public Understood {
            mentions = List.copyOf(mentions);
            pastDates = List.copyOf(pastDates);
        }

        /// The mentions of points that are not among those applicable here, as faults in the line.
        public List<CaptureFault> outsideOf(Set<Integer> applicable) {
            var faults = new ArrayList<CaptureFault>();
            for (var mention : mentions) {
                var outside = new TreeSet<Integer>();
                mention.points()
                        .numbers()
                        .filter(n -> !applicable.contains(n))
                        .forEach(outside::add);
                if (!outside.isEmpty()) {
                    faults.add(mention.notApplicable(PointRange.briefly(outside)));
                }
            }
            return List.copyOf(faults);
        }
    }

    /// Something could not be read: nothing is kept and nothing is guessed.
    record Misunderstood(List<CaptureFault> faults) implements CaptureReading {

        public Misunderstood {
            faults = List.copyOf(faults);
        }
    }
}
