package chancery.messaging.telegram;

import chancery.messaging.Parsed;
import chancery.messaging.Parsed.Line;
import chancery.messaging.Parsed.Section;
import chancery.messaging.Parsed.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads a telegram: cuts it into transmissions, sorts their lines, and joins sections by their
/// number when all are there.
final class TelegramReader {

    private final int pivot;

    TelegramReader(int pivot) {
        this.pivot = pivot;
    }

    Parsed read(String raw) {
        var all =
                transmissions(lines(raw)).stream()
                        .map(lines -> new TransmissionReader().read(Furniture.strip(lines)))
                        .filter(transmission -> !transmission.isEmpty())
                        .toList();
        if (all.isEmpty()) {
            all = List.of(new Transmission(List.of(), List.of(), false, false));
        }
        var warnings = new ArrayList<Warning>();
        var heads = all.stream().map(each -> new MessageHead(each, pivot)).toList();
        var joined = joined(heads, warnings);
        var head = joined.getFirst();
        var text = joined.stream().flatMap(part -> part.transmission().text().stream()).toList();
        var message = head.message(TextReader.read(text, head.labels()));
        warnings.addAll(head.warnings());
        var alone = head.section().filter(section -> joined.size() < section.of());
        warnings.sort(Comparator.comparingInt(Warning::line));
        return new Parsed(message, warnings, head.kept(), alone, raw);
    }

    private static List<Line> lines(String raw) {
        var lines = new ArrayList<Line>();
        for (var text : raw.replace("\uFEFF", "").split("\r\n|\r|\n", -1)) {
            lines.add(new Line(lines.size() + 1, text.replace('\t', ' ').stripTrailing()));
        }
        return lines;
    }

    private static List<List<Line>> transmissions(List<Line> lines) {
        var parts = new ArrayList<List<Line>>();
        parts.add(new ArrayList<>());
        for (var line : lines) {
            if (line.text().equals("NNNN")) {
                parts.add(new ArrayList<>());
            } else {
                parts.getLast().add(line);
            }
        }
        return parts;
    }

    /// All sections in order, or the first part alone.
    private static List<MessageHead> joined(List<MessageHead> heads, List<Warning> warnings) {
        var first = heads.getFirst();
        var section = first.section();
        if (section.isEmpty()) {
            heads.stream().skip(1).forEach(other -> warnings.add(notRead(other)));
            return List.of(first);
        }
        var parts = new ArrayList<MessageHead>();
        for (int number = 1; number <= section.get().of(); number++) {
            part(heads, first, number).ifPresent(parts::add);
        }
        heads.stream()
                .filter(other -> !parts.contains(other))
                .forEach(other -> warnings.add(notRead(other)));
        if (parts.size() < section.get().of()) {
            warnings.add(missing(first, parts.size(), section.get()));
            return List.of(first);
        }
        return parts;
    }

    private static Optional<MessageHead> part(
            List<MessageHead> heads, MessageHead first, int number) {
        var wanted = Optional.of(new Section(number, first.section().orElseThrow().of()));
        return heads.stream()
                .filter(head -> head.section().equals(wanted))
                .filter(head -> head.reference().equals(first.reference()))
                .findFirst();
    }

    private static Warning notRead(MessageHead other) {
        return new Warning(
                other.transmission().firstLine(), "Another message begins here; it was not read.");
    }

    private static Warning missing(MessageHead first, int present, Section section) {
        return new Warning(
                first.transmission().firstLine(),
                "Only %d of %d sections are here; %s stands alone until all have come."
                        .formatted(present, section.of(), section));
    }
}
