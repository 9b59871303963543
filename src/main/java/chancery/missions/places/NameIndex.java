package chancery.missions.places;

import static java.util.Comparator.comparing;

import chancery.kernel.EditDistance;
import chancery.missions.places.Gazetteer.Suggestion;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every place under all its names, in the form of [Slug]; who comes first keeps a name.
final class NameIndex {

    private final NavigableMap<String, Place> places = new TreeMap<>();

    void addAll(Collection<? extends Place> more) {
        for (var place : more) {
            places.putIfAbsent(Slug.of(place.canonical()), place);
            place.alsoFoundAs().forEach(name -> places.putIfAbsent(name, place));
        }
    }

    Optional<Place> find(String slug) {
        return Optional.ofNullable(places.get(slug));
    }

    /// One name for each place, in alphabetical order; its plainest name where that begins so.
    List<Suggestion> startingWith(String slug) {
        return oneForEachPlace(
                places.subMap(slug, slug + Character.MAX_VALUE).entrySet().stream()
                        .filter(entry -> isPlainest(entry) || !plainest(entry).startsWith(slug)));
    }

    /// One name for each place, the likeliest first.
    List<Suggestion> like(String slug) {
        return oneForEachPlace(
                places.entrySet().stream()
                        .map(entry -> Likeness.of(slug, entry))
                        .filter(Likeness::isNear)
                        .sorted(comparing(Likeness::slips))
                        .map(Likeness::entry));
    }

    private static boolean isPlainest(Entry<String, Place> entry) {
        return entry.getKey().equals(plainest(entry));
    }

    private static String plainest(Entry<String, Place> entry) {
        return Slug.of(entry.getValue().canonical());
    }

    private static List<Suggestion> oneForEachPlace(Stream<Entry<String, Place>> entries) {
        var found = new LinkedHashMap<Place, Suggestion>();
        entries.forEach(entry ->
                found.putIfAbsent(
                        entry.getValue(), new Suggestion(entry.getKey(), entry.getValue())));
        return List.copyOf(found.values());
    }

    /// How like a known name is to what was typed; what only begins so comes after what is
    /// mistyped.
    private record Likeness(Entry<String, Place> entry, int slips, int allowed) {

        private static final int SHORTEST_BEGINNING = 3;

        static Likeness of(String typed, Entry<String, Place> entry) {
            int allowed = Math.max(1, typed.length() / 3);
            int slips = EditDistance.between(typed, entry.getKey());
            boolean begins =
                    typed.length() >= SHORTEST_BEGINNING && entry.getKey().startsWith(typed);
            return new Likeness(entry, begins ? Math.min(slips, allowed) : slips, allowed);
        }

        boolean isNear() {
            return slips <= allowed;
        }
    }
}
