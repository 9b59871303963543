package chancery.engagements.visits;

import chancery.database.Reader;
import chancery.directives.Directives;
import chancery.directives.wording.Point;
import chancery.kernel.NotFound;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Points that are to be made on a visit, written as the reference of their directive and their
/// number: `26-MINFOR-00012#7`.
@Component
class PointRecords implements VisitRecords {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:.*/directives/)?([0-9]{2}[- ][A-Z]+[- ][0-9]+)#(?:point-)?([0-9]{1,3})");

    private final Directives directives;

    PointRecords(Directives directives) {
        this.directives = directives;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.POINT;
    }

    @Override
    public Optional<String> keyIn(String pasted) {
        var found = NAMED.matcher(pasted);
        return found.matches()
                ? Optional.of(found.group(1).replace(' ', '-') + "#" + found.group(2))
                : Optional.empty();
    }

    @Override
    public Optional<VisitRecord> find(String key, Reader reader) {
        var parts = key.split("#", 2);
        try {
            return directives
                    .directive(parts[0], reader)
                    .version()
                    .point(Integer.parseInt(parts[1]))
                    .map(point -> record(key, parts[0], point));
        } catch (NotFound missing) {
            return Optional.empty();
        }
    }

    private VisitRecord record(String key, String directive, Point point) {
        return new VisitRecord(
                kind(), key, point.number() + ". " + point.text(), "/directives/" + directive);
    }
}
