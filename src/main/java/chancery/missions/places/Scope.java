package chancery.missions.places;

import static java.util.stream.Collectors.joining;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Who is meant, in names of regions, groupings, countries and missions, as in `europe canada
/// australia new-zealand except switzerland`.
///
/// Names stand beside each other, with spaces or commas between them; the only other word is
/// `except`, and what is named after it wins. A place means the missions to hosts within it, a
/// mission itself; `all` means every host and makes other names before `except` needless.
/// [ScopeName] tells how names are written.
public record Scope(List<String> included, List<String> excluded) {

    /// The name that means every host.
    public static final String EVERYWHERE = "all";

    /// The word before what is left out.
    public static final String EXCEPT = "except";

    public Scope {
        included = included.contains(EVERYWHERE) ? List.of(EVERYWHERE) : distinct(included);
        excluded = distinct(excluded);
        if (included.isEmpty() || excluded.contains(EVERYWHERE)) {
            throw new IllegalArgumentException("a scope that means nobody");
        }
    }

    /// Reads the form only: whether the names are known is asked by [#read(String, Gazetteer)].
    public static Scope parse(String text) {
        var typed = TypedScope.of(text);
        if (!typed.problems().isEmpty()) {
            throw new IllegalArgumentException("not a scope: " + text);
        }
        return new Scope(typed.includedNames(), typed.excludedNames());
    }

    /// Reads what an officer typed: each name is looked up and kept in its plainest form, and every
    /// problem is told at once.
    public static ScopeAnswer read(String text, Gazetteer gazetteer) {
        return new ScopeReader(gazetteer).read(TypedScope.of(text));
    }

    /// Whether a mission is meant in its work with a host, on the day. To ask often, [#resolve]
    /// once.
    public boolean includes(
            OfficeCode mission, CountryCode host, Gazetteer gazetteer, LocalDate day) {
        return resolve(gazetteer, day).includes(mission, host);
    }

    /// The scope as it stands on one day; every name must be known.
    public ResolvedScope resolve(Gazetteer gazetteer, LocalDate day) {
        return ResolvedScope.of(this, gazetteer, day);
    }

    /// Reads back exactly.
    @Override
    public String toString() {
        var exclusions = excluded.isEmpty() ? Stream.<String>empty() : Stream.of(EXCEPT);
        return Stream.of(included.stream(), exclusions, excluded.stream())
                .flatMap(words -> words)
                .collect(joining(" "));
    }

    private static List<String> distinct(Collection<String> names) {
        names.forEach(Scope::check);
        return names.stream().distinct().toList();
    }

    private static void check(String name) {
        if (!ScopeName.isNormal(name)) {
            throw new IllegalArgumentException("not a name for a scope: " + name);
        }
    }
}
