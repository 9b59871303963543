package chancery.engagements.web;

import chancery.engagements.Filed;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;

/// A version of what was filed, and what it changed in the one before.
public record VersionLine(Filed filed, List<Change> changes) {

    public VersionLine {
        changes = List.copyOf(changes);
    }

    /// The last version first.
    static List<VersionLine> of(List<Filed> versions, SpokenPoints spoken, Words words) {
        versions.forEach(filed -> filed.meeting().deliveries().forEach(spoken::passed));
        var lines = new ArrayList<VersionLine>();
        for (int i = 0; i < versions.size(); i++) {
            var changes =
                    i == 0
                            ? List.<Change>of()
                            : Change.between(
                                    versions.get(i - 1),
                                    versions.get(i),
                                    spoken.references(),
                                    words);
            lines.addFirst(new VersionLine(versions.get(i), changes));
        }
        return lines;
    }
}
