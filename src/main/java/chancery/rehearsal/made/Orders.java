package chancery.rehearsal.made;

import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.kernel.OfficeCode;
import chancery.kernel.Reference;
import chancery.rehearsal.founding.Ministry;
import chancery.rehearsal.founding.Post;
import chancery.rehearsal.notes.Horizon;
import chancery.rehearsal.notes.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Plans directives: one in five to every mission, with twelve points; the others to a region, with
/// four to eight.
final class Orders {

    private static final int EVERYBODY_EACH = 5;
    private static final int AMENDED_EACH = 10;
    private static final int CLOSED_PERCENT = 40;
    private static final Duration LIFE = Duration.ofDays(200);
    private static final Duration UNTIL_AMENDED = Duration.ofDays(40);

    private final Notes notes;
    private final Ministry ministry;
    private final Reach reach;
    private final Horizon horizon;
    private final OrderWording wording;
    private final Map<Integer, Integer> serials = new HashMap<>();

    Orders(Notes notes, Ministry ministry, Reach reach, Horizon horizon) {
        this.notes = notes;
        this.ministry = ministry;
        this.reach = reach;
        this.horizon = horizon;
        this.wording = new OrderWording(notes.dice(), reach);
    }

    /// How often numbers were drawn in each year.
    Map<Integer, Integer> serials() {
        return serials;
    }

    Order plan(int number, int of) {
        var at = horizon.release(number, of);
        var everybody = number % EVERYBODY_EACH == 0;
        var scope = everybody ? Reach.ALL : notes.dice().among(reach.regions());
        var posts = reach.posts(scope);
        var drafter = notes.dice().among(ministry.desks());
        var points =
                everybody ? wording.pointsToAll() : OrderWording.points(4 + notes.dice().below(5));
        var first =
                OrderWording.version(
                        1,
                        wording.instruction(scope, Horizon.day(at)),
                        points,
                        "",
                        drafter.id(),
                        at);
        var amended =
                number % AMENDED_EACH == 0 && at.plus(UNTIL_AMENDED).isBefore(horizon.end())
                        ? Optional.of(OrderWording.amended(first, at.plus(UNTIL_AMENDED)))
                        : Optional.<Version>empty();
        var ended =
                Optional.of(at.plus(LIFE))
                        .filter(end ->
                                notes.dice().percent(CLOSED_PERCENT)
                                        && end.isBefore(horizon.end()));
        return new Order(
                notes.idAt(at),
                reference(at),
                first,
                amended,
                drafter,
                at,
                ended,
                label(posts),
                labels(points),
                posts);
    }

    private String reference(Instant at) {
        int year = Horizon.day(at).getYear();
        return new Reference(year, new OfficeCode("MINFOR"), serials.merge(year, 1, Integer::sum))
                .toString();
    }

    private int label(List<Post> posts) {
        var readers = new HashSet<UUID>();
        readers.add(ministry.headquarters());
        posts.forEach(post -> readers.add(post.office().id()));
        return notes.label(readers);
    }

    private Map<Integer, Integer> labels(List<Point> points) {
        var labels = new HashMap<Integer, Integer>();
        points.forEach(
                point -> labels.put(point.number(), label(reach.posts(point.scope().toString()))));
        return labels;
    }
}
