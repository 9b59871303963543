package chancery.directives.web;

import chancery.directives.Clearance;
import chancery.directives.Directive;
import chancery.directives.DirectiveLink;
import chancery.directives.web.taskings.TaskingLine;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.PointNote;
import chancery.files.FileList;
import chancery.web.HistoryLine;
import java.util.List;
import java.util.Optional;

/// Everything the page of a directive shows to one reader.
///
/// @param key what stands in its address
/// @param addressees in words
/// @param informed in words; empty when nobody is
/// @param successor which took its place
/// @param predecessors whose place it took
/// @param pending the points of an amendment that waits for its release
public record DirectiveView(
        Directive directive,
        String key,
        String drafter,
        String addressees,
        String informed,
        List<PointLine> points,
        Optional<VersionLine> pending,
        List<PointLine> pendingPoints,
        List<Clearance> pendingClearances,
        List<VersionLine> versions,
        List<Clearance> clearances,
        List<TaskingLine> taskings,
        OpenSteps steps,
        Optional<DirectiveLink> successor,
        List<DirectiveLink> predecessors,
        FileList files,
        List<HistoryLine> history,
        List<PointNote> notes) {

    public DirectiveView {
        points = List.copyOf(points);
        pendingPoints = List.copyOf(pendingPoints);
        pendingClearances = List.copyOf(pendingClearances);
        predecessors = List.copyOf(predecessors);
        versions = List.copyOf(versions);
        clearances = List.copyOf(clearances);
        taskings = List.copyOf(taskings);
        history = List.copyOf(history);
        notes = List.copyOf(notes);
    }

    /// What is known of a point.
    public List<PointNote> notesOf(int point) {
        return notes.stream().filter(note -> note.point() == point).toList();
    }

    public Instruction text() {
        return directive.version().instruction();
    }

    /// Whether every page of it says that it is not in force yet.
    public boolean isDraft() {
        return directive.reference().isEmpty();
    }

    /// How many points each mission owes, at most.
    public long owed() {
        return directive.version().livePoints().stream()
                .filter(point -> point.kind().isOwed())
                .count();
    }
}
