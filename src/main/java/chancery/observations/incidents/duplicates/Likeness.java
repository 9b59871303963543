package chancery.observations.incidents.duplicates;

import chancery.evidence.sources.Citation;
import chancery.observations.incidents.GeoPrecision;
import chancery.observations.incidents.IncidentText;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Says why two incidents may be one matter: the same category near in time and place, or the same
/// source beside one of these.
public final class Likeness {

    private static final int DAYS = 2;

    private Likeness() {}

    /// Every reason that holds; empty when together they do not suffice.
    public static List<LikeReason> between(IncidentText one, IncidentText other) {
        var reasons = EnumSet.noneOf(LikeReason.class);
        if (!one.host().equals(other.host())) {
            return List.of();
        }
        if (isSameCategory(one, other)) {
            reasons.add(LikeReason.SAME_CATEGORY);
        }
        if (isNearInTime(one, other)) {
            reasons.add(LikeReason.NEAR_IN_TIME);
        }
        if (isNearInPlace(one, other)) {
            reasons.add(LikeReason.NEAR_IN_PLACE);
        }
        if (!Collections.disjoint(sources(one), sources(other))) {
            reasons.add(LikeReason.SHARED_SOURCE);
        }
        return suffice(reasons) ? List.copyOf(reasons) : List.of();
    }

    private static boolean suffice(Set<LikeReason> reasons) {
        return reasons.contains(LikeReason.NEAR_IN_TIME) && reasons.size() >= 3;
    }

    private static boolean isSameCategory(IncidentText one, IncidentText other) {
        return one.category().includes(other.category())
                || other.category().includes(one.category());
    }

    private static boolean isNearInTime(IncidentText one, IncidentText other) {
        int apart = DAYS + one.timePrecision().days() + other.timePrecision().days();
        return Math.abs(ChronoUnit.DAYS.between(one.occurredOn(), other.occurredOn())) <= apart;
    }

    private static boolean isNearInPlace(IncidentText one, IncidentText other) {
        var here = plain(one.place());
        var there = plain(other.place());
        boolean vague =
                one.geoPrecision() == GeoPrecision.REGION
                        || other.geoPrecision() == GeoPrecision.REGION;
        return vague || here.contains(there) || there.contains(here);
    }

    private static String plain(String place) {
        return Normalizer.normalize(place, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private static Set<Object> sources(IncidentText text) {
        return text.sources().stream().map(Citation::source).collect(Collectors.toSet());
    }
}
