package chancery.journal;

import chancery.kernel.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A small export, made without a server.
record Sample(List<JournalLine> places) {

    /// As many entries as asked for, with letters of several lengths in UTF-8.
    static Sample of(int entries) {
        var places = new ArrayList<JournalLine>();
        var before = Seal.BEGINNING;
        for (int position = 1; position <= entries; position++) {
            var content = "{\"kind\":\"Noted\",\"text\":\"é€𝄞 %d\"}".formatted(position);
            var id = new UUID(0x0198c0de00007000L + position, 0x8000000000000000L + position);
            var seal = Seal.link(before, position, id, position % 3, Sha256.of(content));
            places.add(new JournalLine(seal, Optional.of(content)));
            before = seal.hash();
        }
        return new Sample(List.copyOf(places));
    }

    String head() {
        return places.isEmpty() ? Seal.BEGINNING : places.getLast().seal().hash();
    }

    /// The lines of the export, each without its line feed.
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Verification.FIRST_LINE);
        places.forEach(place -> lines.add(place.inExport()));
        lines.add("head\t" + places.size() + "\t" + head());
        return lines;
    }

    String text() {
        return textOf(lines());
    }

    static String textOf(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
