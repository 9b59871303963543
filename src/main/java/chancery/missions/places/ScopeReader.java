package chancery.missions.places;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import chancery.missions.places.ScopeAnswer.Misunderstood;
import chancery.missions.places.ScopeAnswer.Understood;
import chancery.missions.places.ScopeProblem.UnknownName;
import chancery.missions.places.TypedScope.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks up every name of a typed scope.
record ScopeReader(Gazetteer gazetteer) {

    ScopeAnswer read(TypedScope typed) {
        var problems =
                Stream.of(
                                typed.problems().stream(),
                                unknownAmong(typed.included()).stream(),
                                unknownAmong(typed.excluded()).stream())
                        .flatMap(each -> each)
                        .sorted(comparingInt(ScopeProblem::position))
                        .toList();
        return problems.isEmpty()
                ? new Understood(
                        new Scope(plain(typed.includedNames()), plain(typed.excludedNames())))
                : new Misunderstood(problems);
    }

    private List<String> plain(List<String> names) {
        return names.stream().map(gazetteer::place).map(gazetteer::nameOf).toList();
    }

    private List<ScopeProblem> unknownAmong(List<Word> words) {
        var unknown = new ArrayList<ScopeProblem>();
        for (int at = 0; at < words.size(); ) {
            int length = wordsOfTheUnknownNameAt(at, words);
            if (length > 0) {
                unknown.add(problem(words.subList(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return unknown;
    }

    /// None when the word is known or no name at all; several when they would be one known name if
    /// hyphens stood between them, as in `new zealand`.
    private int wordsOfTheUnknownNameAt(int at, List<Word> words) {
        var word = words.get(at);
        if (word.name().isEmpty() || gazetteer.find(word.text()).isPresent()) {
            return 0;
        }
        return IntStream.rangeClosed(2, words.size() - at)
                .filter(length -> isKnown(words.subList(at, at + length)))
                .max()
                .orElse(1);
    }

    private boolean isKnown(List<Word> words) {
        return gazetteer.find(hyphenated(words)).isPresent();
    }

    private UnknownName problem(List<Word> words) {
        var name = words.stream().map(Word::text).collect(joining(" "));
        var nearest = words.size() > 1 ? List.of(hyphenated(words)) : gazetteer.nearest(name);
        return new UnknownName(name, words.getFirst().position(), nearest);
    }

    private static String hyphenated(List<Word> words) {
        return Slug.of(words.stream().map(Word::text).collect(joining("-")));
    }
}
