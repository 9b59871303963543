package chancery.evidence.readers;

import chancery.evidence.readers.text.Lines;

/// Refuses a figure that is given twice: a table with a dimension left out, or two files in one.
///
/// Keys are held as numbers of 64 bits. Two different ones share a number about once in ten million
/// files of a million figures. What comes after some six million figures is compared with those,
/// and not with each other, so that memory has an end.
final class SeenKeys {

    private static final int FIRST_SIZE = 1 << 12;
    private static final int LARGEST_SIZE = 1 << 23;
    private static final long OFFSET = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private long[] numbers = new long[FIRST_SIZE];
    private int count;

    void see(Cell cell) {
        var number = number(cell);
        if (contains(number)) {
            throw Lines.refuse(
                    cell.line(),
                    "evidence.fault.figure-twice",
                    String.join(", ", cell.codes()),
                    cell.period().toString());
        }
        if (count < LARGEST_SIZE / 4 * 3) {
            add(number);
        }
    }

    /// Fowler, Noll and Vo's hash (1a), stirred once more; never zero, which marks a free place.
    private static long number(Cell cell) {
        var hash = OFFSET;
        for (var code : cell.codes()) {
            hash = hashed(hash, code);
        }
        hash = hashed(hash, cell.period().text());
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    private static long hashed(long start, String text) {
        var hash = start;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return (hash ^ '\n') * PRIME;
    }

    private boolean contains(long number) {
        return numbers[place(numbers, number)] == number;
    }

    private void add(long number) {
        if (count >= numbers.length / 4 * 3) {
            grow();
        }
        numbers[place(numbers, number)] = number;
        count++;
    }

    private void grow() {
        var larger = new long[2 * numbers.length];
        for (var number : numbers) {
            if (number != 0) {
                larger[place(larger, number)] = number;
            }
        }
        numbers = larger;
    }

    /// Where a number stands, or would.
    private static int place(long[] numbers, long number) {
        var last = numbers.length - 1;
        var place = (int) number & last;
        while (numbers[place] != 0 && numbers[place] != number) {
            place = (place + 1) & last;
        }
        return place;
    }
}
