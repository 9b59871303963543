package chancery.engagements.web.brief;

import chancery.directives.Directive;
import chancery.directives.taskings.Tasking;
import chancery.engagements.commitments.Commitment;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.joint.JointContact;
import chancery.missions.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What an officer takes along to a call: the points, what was said before here and elsewhere, whom
/// to meet, and what is promised.
///
/// @param host its name in the reader's language
public record Brief(
        Tasking tasking,
        Directive directive,
        String reference,
        Office mission,
        String host,
        List<BriefLine> points,
        List<PersonToMeet> people,
        List<JointContact> partners,
        List<Commitment> theirs,
        List<Commitment> ours,
        LocalDate today) {

    public Brief {
        points = List.copyOf(points);
        people = List.copyOf(people);
        partners = List.copyOf(partners);
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
    }

    /// What passed on a point here, the last time it came up.
    ///
    /// @param who the titles of the counterparts
    public record Last(UUID engagement, LocalDate day, String who, Exchange exchange) {}
}
