package chancery.evidence.disclosure;

import java.util.Comparator;

/// Where a cell stands, rows and columns from 0, in the order of reading.
public record Place(int row, int column) implements Comparable<Place> {

    private static final Comparator<Place> READING =
            Comparator.comparingInt(Place::row).thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return READING.compare(this, other);
    }
}
