package chancery.missions.places;

import static java.util.function.Predicate.not;

import chancery.missions.places.ScopeProblem.Empty;
import chancery.missions.places.ScopeProblem.EverythingExcepted;
import chancery.missions.places.ScopeProblem.NotAName;
import chancery.missions.places.ScopeProblem.NothingExcepted;
import chancery.missions.places.ScopeProblem.NothingIncluded;
import chancery.missions.places.ScopeProblem.SecondExcept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A scope as it was typed, word by word, with what is wrong with its form.
record TypedScope(List<Word> included, List<Word> excluded, List<ScopeProblem> problems) {

    private static final Pattern WORD = Pattern.compile("[^\\s,;]+");

    static TypedScope of(String text) {
        var words = WORD.matcher(text).results().map(Word::of).toList();
        var included = words.stream().takeWhile(not(Word::isExcept)).toList();
        var rest = words.subList(included.size(), words.size());
        var excluded = rest.stream().filter(not(Word::isExcept)).toList();
        var excepts = rest.stream().filter(Word::isExcept).toList();

        var problems = new ArrayList<ScopeProblem>();
        if (words.isEmpty()) {
            problems.add(new Empty(1));
        }
        if (!excepts.isEmpty() && included.isEmpty()) {
            problems.add(new NothingIncluded(excepts.getFirst().position()));
        }
        if (!excepts.isEmpty() && excluded.isEmpty()) {
            problems.add(new NothingExcepted(excepts.getFirst().position()));
        }
        excepts.stream()
                .skip(1)
                .map(word -> new SecondExcept(word.position()))
                .forEach(problems::add);
        Stream.concat(included.stream(), excluded.stream())
                .filter(word -> word.name().isEmpty())
                .map(word -> new NotAName(word.text(), word.position()))
                .forEach(problems::add);
        excluded.stream()
                .filter(word -> word.name().filter(Scope.EVERYWHERE::equals).isPresent())
                .map(word -> new EverythingExcepted(word.position()))
                .forEach(problems::add);
        return new TypedScope(included, excluded, problems);
    }

    List<String> includedNames() {
        return names(included);
    }

    List<String> excludedNames() {
        return names(excluded);
    }

    private static List<String> names(List<Word> words) {
        return words.stream().flatMap(word -> word.name().stream()).toList();
    }

    /// One word, and where it begins, counted from 1.
    record Word(String text, int position) {

        private static Word of(MatchResult found) {
            return new Word(found.group(), found.start() + 1);
        }

        boolean isExcept() {
            return text.equalsIgnoreCase(Scope.EXCEPT);
        }

        Optional<String> name() {
            return ScopeName.normalised(text);
        }
    }
}
