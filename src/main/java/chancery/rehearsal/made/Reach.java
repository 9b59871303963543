package chancery.rehearsal.made;

import static java.util.stream.Collectors.toUnmodifiableSet;

import chancery.missions.places.Gazetteer;
import chancery.missions.places.Geography;
import chancery.missions.places.MissionName;
import chancery.missions.places.Region;
import chancery.missions.places.Scope;
import chancery.rehearsal.founding.Post;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Which missions a scope comes to, and which regions have any.
final class Reach {

    static final String ALL = Scope.EVERYWHERE;

    private final Gazetteer gazetteer;
    private final List<Post> posts;
    private final LocalDate day;
    private final Map<String, List<Post>> known = new HashMap<>();
    private final Map<String, Set<UUID>> offices = new HashMap<>();
    private final List<String> regions;

    Reach(Geography geography, List<Post> posts, LocalDate day) {
        this.posts = posts;
        this.day = day;
        this.gazetteer =
                new Gazetteer(
                        geography,
                        posts.stream()
                                .map(post ->
                                        new MissionName(post.office().code(), post.office().name()))
                                .toList());
        var some =
                geography.regions().stream()
                        .map(Region::canonical)
                        .filter(region -> !posts(region).isEmpty())
                        .toList();
        this.regions = some.isEmpty() ? List.of(ALL) : some;
    }

    /// The regions with at least one mission; everybody where there is none.
    List<String> regions() {
        return regions;
    }

    List<Post> posts(String scope) {
        return known.computeIfAbsent(scope, this::resolved);
    }

    boolean includes(String scope, Post post) {
        return scope.equals(ALL)
                || offices.computeIfAbsent(
                                scope,
                                name ->
                                        posts(name).stream()
                                                .map(one -> one.office().id())
                                                .collect(toUnmodifiableSet()))
                        .contains(post.office().id());
    }

    private List<Post> resolved(String text) {
        var scope = Scope.parse(text).resolve(gazetteer, day);
        return posts.stream()
                .filter(post -> scope.includes(post.office().code(), post.host()))
                .toList();
    }
}
