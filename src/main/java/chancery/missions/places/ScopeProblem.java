package chancery.missions.places;

import java.util.List;
import java.util.Locale;

/// One thing in a typed scope that cannot be understood; its position counts characters from 1.
public sealed interface ScopeProblem {

    int position();

    /// Says it to the officer, with the position.
    default String inWords(Locale language) {
        var texts = new ScopeTexts(language);
        var at = Integer.toString(position());
        return switch (this) {
            case UnknownName(var name, _, var nearest) when nearest.isEmpty() ->
                    texts.text("unknown", name, at);
            case UnknownName(var name, _, var nearest) ->
                    texts.text("unknown.nearest", name, at, texts.either(nearest));
            case NotAName(var text, _) -> texts.text("not-a-name", text, at);
            case Empty _ -> texts.text("empty");
            case SecondExcept _ -> texts.text("second-except", at);
            case NothingExcepted _ -> texts.text("nothing-excepted", at);
            case NothingIncluded _ -> texts.text("nothing-included", at);
            case EverythingExcepted _ -> texts.text("everything-excepted", at);
        };
    }

    /// No place and no mission is called so.
    record UnknownName(String name, int position, List<String> nearest) implements ScopeProblem {

        public UnknownName {
            nearest = List.copyOf(nearest);
        }
    }

    /// Neither a word nor a code.
    record NotAName(String text, int position) implements ScopeProblem {}

    /// Nothing was written.
    record Empty(int position) implements ScopeProblem {}

    /// `except` stands twice.
    record SecondExcept(int position) implements ScopeProblem {}

    /// Nothing stands after `except`.
    record NothingExcepted(int position) implements ScopeProblem {}

    /// Nothing stands before `except`.
    record NothingIncluded(int position) implements ScopeProblem {}

    /// `all` stands after `except`.
    record EverythingExcepted(int position) implements ScopeProblem {}
}
