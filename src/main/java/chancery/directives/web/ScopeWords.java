package chancery.directives.web;

import chancery.missions.places.Gazetteer;
import chancery.missions.places.Scope;
import chancery.missions.places.ScopeAnswer.Misunderstood;
import chancery.missions.places.ScopeAnswer.Understood;
import chancery.missions.places.ScopeReading;
import chancery.web.Words;
import java.util.stream.Collectors;

/// Says beside a typed scope what it means, or what in it cannot be understood.
public record ScopeWords(Gazetteer gazetteer, Words words) {

    /// A plain sentence; empty while nothing is typed.
    public String of(String typed) {
        if (typed.isBlank()) {
            return "";
        }
        return switch (Scope.read(typed, gazetteer)) {
            case Understood(var scope) -> of(scope);
            case Misunderstood(var problems) ->
                    problems.stream()
                            .map(problem -> problem.inWords(words.locale()))
                            .collect(Collectors.joining(" "));
        };
    }

    /// The scope of a point: among those addressed.
    public String ofPoint(Scope scope) {
        return isEverywhere(scope) ? words.say("directives.everyone") : of(scope);
    }

    /// Whether it leaves nobody out.
    public static boolean isEverywhere(Scope scope) {
        return scope.toString().equals(Scope.EVERYWHERE);
    }

    public String of(Scope scope) {
        return ScopeReading.inWords(scope, gazetteer, words.locale());
    }
}
