package chancery.evidence.web.claims;

import chancery.directives.wording.Point;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.claims.gate.Objection;
import chancery.evidence.replies.AnticipatedReply;
import chancery.evidence.replies.Heard;
import java.util.List;

/// What backs the points of a directive, as one officer sees it.
///
/// @param amended whether the points are those of an amendment that is not released yet
public record PointsView(
        String key,
        String title,
        List<Point> points,
        List<WeighedClaim> claims,
        List<Objection> objections,
        List<AnticipatedReply> replies,
        List<AnswersByRegion> answers,
        List<Heard> heard,
        boolean amended,
        boolean mayWrite,
        boolean mayLetPass) {

    public PointsView {
        points = List.copyOf(points);
        claims = List.copyOf(claims);
        objections = List.copyOf(objections);
        replies = List.copyOf(replies);
        answers = List.copyOf(answers);
        heard = List.copyOf(heard);
    }

    public List<WeighedClaim> claimsOf(int point) {
        return claims.stream().filter(claim -> claim.claim().subject().number() == point).toList();
    }

    /// What stands against the text of a point itself.
    public List<Objection> objectionsTo(int point) {
        return objections.stream().filter(one -> one.subject().number() == point).toList();
    }

    public List<AnticipatedReply> repliesTo(int point) {
        return replies.stream().filter(reply -> reply.point() == point).toList();
    }

    public List<AnswersByRegion> answersTo(int point) {
        return answers.stream().filter(answer -> answer.point() == point).toList();
    }

    public List<Heard> heardOn(int point) {
        return heard.stream().filter(one -> one.point() == point).limit(12).toList();
    }
}
