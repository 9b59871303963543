package chancery.observations.web;

/// A part of the module that has a first page of its own; each declares itself as a bean, and the
/// page of the module leads to those that are there.
///
/// @param address of its first page
/// @param name a key of the bundles
/// @param says a key of the bundles: what is found there, in a sentence
public record ObservationRoom(int place, String address, String name, String says)
        implements Comparable<ObservationRoom> {

    @Override
    public int compareTo(ObservationRoom other) {
        return Integer.compare(place, other.place);
    }
}
