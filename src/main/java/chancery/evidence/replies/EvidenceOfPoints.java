package chancery.evidence.replies;

import chancery.database.Reader;
import chancery.directives.wording.PointEvidence;
import chancery.directives.wording.PointNote;
import chancery.evidence.claims.ClaimFinding;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.LinkRole;
import chancery.evidence.claims.LinkedEvidence;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.claims.facts.FigureFact;
import chancery.kernel.Days;
import chancery.web.Languages;
import chancery.web.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells directives and briefs what backs each point, what to expect and what not to say.
@Component
class EvidenceOfPoints implements PointEvidence {

    private final Claims claims;
    private final Replies replies;
    private final ClaimAnswers answers;
    private final Languages languages;
    private final Clock clock;

    EvidenceOfPoints(
            Claims claims,
            Replies replies,
            ClaimAnswers answers,
            Languages languages,
            Clock clock) {
        this.claims = claims;
        this.replies = replies;
        this.answers = answers;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public List<PointNote> notesOf(UUID directive, Locale language, Reader reader) {
        var words = languages.in(language);
        var today = Days.of(clock.instant());
        var heard = answers.of(directive, reader);
        var ofClaims =
                claims.of(directive, reader).stream()
                        .map(claim ->
                                note(
                                        claim,
                                        heard.getOrDefault(claim.claim().id(), List.of()),
                                        words,
                                        today));
        var ofReplies =
                replies.of(directive, reader).stream()
                        .filter(reply -> !reply.validFrom().isAfter(today))
                        .map(EvidenceOfPoints::note);
        return Stream.concat(ofClaims, ofReplies).toList();
    }

    private static PointNote note(
            WeighedClaim claim, List<Heard> heard, Words words, LocalDate today) {
        var figures =
                claim.evidence().stream()
                        .filter(one -> one.link().role() == LinkRole.SUPPORTS)
                        .flatMap(one -> one.figure().stream())
                        .toList();
        return new PointNote(
                claim.claim().subject().number(),
                claim.claim().said().statement(),
                words.label(claim.strength().level()),
                !claim.isBlocked(),
                figures.stream().limit(1).map(EvidenceOfPoints::line).toList(),
                Stream.concat(
                                heard.stream().map(one -> one.host() + ": “" + one.words() + "”"),
                                figures.stream()
                                        .flatMap(figure ->
                                                CounterPosition.to(figure, today).stream())
                                        .distinct()
                                        .map(words::label))
                        .toList(),
                avoid(claim, words),
                claim.claim().address());
    }

    private static String line(FigureFact figure) {
        return figure.title()
                + (figure.value().isEmpty() ? "" : ": " + figure.value())
                + " ("
                + String.join("; ", figure.sources())
                + ")";
    }

    /// What the rules warn of, and what speaks against it.
    private static List<String> avoid(WeighedClaim claim, Words words) {
        return Stream.concat(
                        claim.findings().stream()
                                .map(ClaimFinding::sentence)
                                .distinct()
                                .map(words::label),
                        claim.evidence().stream()
                                .filter(one -> one.link().role() == LinkRole.CONTRADICTS)
                                .map(LinkedEvidence::title)
                                .map(title -> words.say("evidence.claims.contradicted-by", title)))
                .toList();
    }

    private static PointNote note(AnticipatedReply reply) {
        return new PointNote(
                reply.point(),
                "",
                "",
                true,
                List.of(),
                List.of(reply.counter() + " → " + reply.rebuttal()),
                List.of(),
                "");
    }
}
