package chancery.engagements.web;

import chancery.directives.taskings.InboxItem;
import chancery.engagements.Engagement;
import chancery.engagements.Meeting;
import chancery.engagements.approaches.ApproachStage;
import chancery.engagements.approaches.ApproachStep;
import chancery.engagements.approaches.Clash;
import chancery.engagements.approaches.Moved;
import chancery.engagements.commitments.Commitment;
import chancery.files.FileList;
import chancery.missions.Office;
import chancery.web.HistoryLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything the page of an engagement shows to one reader.
///
/// @param host its name in the reader's language
/// @param targets whom it is for, with whoever holds the office
/// @param open the steps that this officer can note now
/// @param waiting the taskings under which what happened could be recorded
/// @param versions newest first
public record EngagementView(
        Engagement engagement,
        Office mission,
        String host,
        List<String> targets,
        List<Clash> clashes,
        List<Moved> moves,
        List<ApproachStep> open,
        List<InboxItem> waiting,
        boolean works,
        Optional<Meeting> meeting,
        List<PassedPoint> points,
        List<VersionLine> versions,
        List<Commitment> commitments,
        FileList files,
        List<HistoryLine> history,
        LocalDate today) {

    public EngagementView {
        targets = List.copyOf(targets);
        clashes = List.copyOf(clashes);
        moves = List.copyOf(moves);
        open = List.copyOf(open);
        waiting = List.copyOf(waiting);
        points = List.copyOf(points);
        versions = List.copyOf(versions);
        commitments = List.copyOf(commitments);
        history = List.copyOf(history);
    }

    public String address() {
        return "/engagements/" + engagement.id();
    }

    /// Whether what happened can be recorded now.
    public boolean mayHold() {
        return works && ApproachStep.HOLD.isAllowedIn(engagement.stage());
    }

    public boolean isHeld() {
        return engagement.stage() == ApproachStage.HELD;
    }
}
