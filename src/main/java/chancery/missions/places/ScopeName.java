package chancery.missions.places;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a name may be written in a scope.
///
/// Capital letters are codes: `DE` is a country by its ISO code, `BERLIN` or `THE_HAGUE` a mission.
/// Anything else is a [Slug]. Codes of countries are read in capitals only, because `in`, `at` and
/// `no` are words too. With `mission:` in front a name is a mission's code whatever its letters.
final class ScopeName {

    static final String MISSION = "mission:";

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+([_-]\\p{Lu}+)*");
    private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");

    private ScopeName() {}

    /// The one way in which the name is kept; empty when it is no name at all.
    static Optional<String> normalised(String typed) {
        if (hasMissionPrefix(typed)) {
            return missionCode(typed).map(code -> MISSION + code.inAddress());
        }
        if (typed.equalsIgnoreCase(Scope.EVERYWHERE)) {
            return Optional.of(Scope.EVERYWHERE);
        }
        var name = isCode(typed) ? typed : Slug.of(typed);
        return Optional.of(name)
                .filter(text -> !text.isEmpty() && !text.equalsIgnoreCase(Scope.EXCEPT));
    }

    /// Whether the name is kept just as it stands.
    static boolean isNormal(String name) {
        return normalised(name).filter(name::equals).isPresent();
    }

    static String withoutPrefix(String typed) {
        return hasMissionPrefix(typed) ? typed.substring(MISSION.length()) : typed;
    }

    static boolean hasMissionPrefix(String typed) {
        return typed.regionMatches(true, 0, MISSION, 0, MISSION.length());
    }

    /// The mission's code that the name may stand for.
    static Optional<OfficeCode> missionCode(String typed) {
        try {
            return Optional.of(OfficeCode.parse(withoutPrefix(typed)));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    /// The country's code that the name may stand for.
    static Optional<CountryCode> countryCode(String typed) {
        return TWO_CAPITALS.matcher(typed).matches()
                ? Optional.of(new CountryCode(typed))
                : Optional.empty();
    }

    static boolean isCode(String typed) {
        return typed.length() >= 2 && typed.length() <= 24 && CAPITALS.matcher(typed).matches();
    }
}
