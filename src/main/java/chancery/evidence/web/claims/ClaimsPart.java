package chancery.evidence.web.claims;

import chancery.access.Officer;
import chancery.evidence.claims.ClaimFilter;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.web.EvidencePart;
import chancery.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Claims on the first page of evidence.
@Component
class ClaimsPart implements EvidencePart {

    private final Claims claims;

    ClaimsPart(Claims claims) {
        this.claims = claims;
    }

    @Override
    public PartCard card(Words words, Officer officer) {
        var all = claims.list(ClaimFilter.ALL, officer);
        return new PartCard(
                3,
                words.say("evidence.claims.title"),
                "/evidence/claims",
                List.of(
                        words.say("evidence.claims.count", all.size()),
                        words.say(
                                "evidence.claims.count-contested",
                                all.stream().filter(WeighedClaim::isContested).count()),
                        words.say(
                                "evidence.claims.count-flagged",
                                all.stream().filter(WeighedClaim::isFlagged).count())));
    }
}
