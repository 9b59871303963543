package chancery.directives.web.taskings;

import chancery.directives.Directive;
import chancery.directives.DirectiveLink;
import chancery.directives.cautions.Caution;
import chancery.directives.taskings.Step;
import chancery.directives.taskings.StepKind;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.TaskingState;
import chancery.directives.web.PointLine;
import chancery.missions.Office;
import chancery.web.HistoryLine;
import chancery.web.Option;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything the page of a tasking shows to one reader.
///
/// @param successor of a superseded directive
/// @param host in the reader's language
/// @param officer who works it; empty while nobody does
/// @param quick steps that need no words
/// @param spoken steps that need them
/// @param unread the version in force that the mission has not acknowledged
/// @param answerable cautions to which the reader owes headquarters' word
/// @param works whether the reader may record work under it
/// @param officers of the mission, to whom it can be given; empty when the reader may not
public record TaskingView(
        Tasking tasking,
        Directive directive,
        Optional<DirectiveLink> successor,
        String directiveKey,
        Office mission,
        String host,
        String officer,
        List<PointLine> points,
        List<TaskedRound> rounds,
        List<Step> steps,
        List<Caution> cautions,
        List<StepKind> quick,
        List<StepKind> spoken,
        List<Option> officers,
        Optional<Integer> unread,
        List<Caution> answerable,
        boolean works,
        List<HistoryLine> history) {

    public TaskingView {
        points = List.copyOf(points);
        rounds = List.copyOf(rounds);
        steps = List.copyOf(steps);
        cautions = List.copyOf(cautions);
        answerable = List.copyOf(answerable);
        quick = List.copyOf(quick);
        spoken = List.copyOf(spoken);
        officers = List.copyOf(officers);
        history = List.copyOf(history);
    }

    /// How many of its points are owed: its own denominator.
    public long owed() {
        return points.stream()
                .map(PointLine::point)
                .filter(point -> point.kind().isOwed() && !point.withdrawn())
                .count();
    }

    /// The rounds that a word can be about, as options; the first means the next one owed.
    public List<Option> roundOptions(Words words) {
        return Stream.concat(
                        Stream.of(new Option("", words.say("directives.round-any"))),
                        rounds.stream()
                                .filter(TaskedRound::isOwed)
                                .map(round ->
                                        new Option(
                                                String.valueOf(round.number()),
                                                words.say(
                                                        "directives.round-on",
                                                        round.number(),
                                                        round.deliverBy()))))
                .toList();
    }

    /// Whether a step open now can name a round.
    public boolean asksForRound() {
        return rounds.size() > 1 && spoken.stream().anyMatch(StepKind::namesRound);
    }

    /// Whether a step open now can name a day.
    public boolean asksForDay() {
        return spoken.contains(StepKind.REQUEST_EXTENSION)
                || tasking.state() == TaskingState.EXTENSION_REQUESTED;
    }
}
