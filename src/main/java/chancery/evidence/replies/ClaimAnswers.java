package chancery.evidence.replies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import chancery.access.Officer;
import chancery.database.Reader;
import chancery.evidence.claims.Claim;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.Claims;
import chancery.evidence.sources.Sources;
import chancery.evidence.store.ClaimAnswerStore;
import chancery.evidence.store.ClaimAnswerStore.Tie;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.NotAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to answers of hosts that speak to one claim (N40): once tied, they stand beside it.
@Service
@Transactional
public class ClaimAnswers {

    private final ClaimAnswerStore store;
    private final Claims claims;
    private final ClaimTexts texts;
    private final Replies replies;
    private final Sources sources;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    ClaimAnswers(
            ClaimAnswerStore store,
            Claims claims,
            ClaimTexts texts,
            Replies replies,
            Sources sources,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.claims = claims;
        this.texts = texts;
        this.replies = replies;
        this.sources = sources;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// What hosts answered to each claim of a directive, as far as the reader may see the words.
    @Transactional(readOnly = true)
    public Map<UUID, List<Heard>> of(UUID directive, Reader reader) {
        var meetings =
                store.of(directive, reader).stream()
                        .collect(groupingBy(Tie::claim, mapping(Tie::engagement, toSet())));
        if (meetings.isEmpty()) {
            return Map.of();
        }
        var heard = replies.heard(directive, reader);
        var answers = new LinkedHashMap<UUID, List<Heard>>();
        claims.of(directive, reader).stream()
                .map(weighed -> weighed.claim())
                .forEach(claim ->
                        answers.put(
                                claim.id(),
                                within(heard, claim, meetings.getOrDefault(claim.id(), Set.of()))));
        return Map.copyOf(answers);
    }

    private static List<Heard> within(List<Heard> heard, Claim claim, Set<UUID> meetings) {
        return heard.stream()
                .filter(one -> one.point() == claim.subject().number())
                .filter(one -> meetings.contains(one.engagement()))
                .toList();
    }

    /// What hosts said at the point of a claim; any of it may be tied.
    @Transactional(readOnly = true)
    public List<Heard> heardBeside(Claim claim, Reader reader) {
        return replies.heard(claim.subject().record(), reader).stream()
                .filter(one -> one.point() == claim.subject().number())
                .toList();
    }

    /// What a host said in this meeting answers the claim.
    public void tie(UUID id, UUID engagement, Officer by) {
        var claim = claims.claim(id, by).claim();
        if (!sources.mayWrite(by)) {
            throw new NotAllowed("evidence.refusal.sources");
        }
        if (heardBeside(claim, by).stream().noneMatch(one -> one.engagement().equals(engagement))) {
            throw BadInput.of("engagement", "evidence.fault.not-heard");
        }
        if (store.add(ids.next(), new Tie(id, engagement), clock.instant(), by)) {
            journal.record(
                    new ClaimAnswered(
                            id, claim.subject().record(), engagement, by.id(), clock.instant()),
                    texts.entryLabel(claim.subject(), by));
        }
    }
}
