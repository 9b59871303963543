package chancery.access;

import chancery.access.Token.Kind;
import chancery.access.store.RevocationStore;
import chancery.access.store.TokenListStore;
import chancery.access.store.TokenStore;
import chancery.journal.Journal;
import chancery.kernel.Ids;
import chancery.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the tokens that officers give themselves.
@Service
@Transactional
public class Tokens {

    private static final Duration YEAR = Duration.ofDays(365);

    private final TokenStore tokens;
    private final TokenListStore lists;
    private final RevocationStore revocations;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Tokens(
            TokenStore tokens,
            TokenListStore lists,
            RevocationStore revocations,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.tokens = tokens;
        this.lists = lists;
        this.revocations = revocations;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Gives a token for the API; its text is shown this once.
    public Token giveToken(Officer officer, String purpose) {
        return given(officer, Kind.API, purpose, purpose);
    }

    /// Gives a token that reads the officer's own feed of notices and nothing else.
    public Token giveFeedToken(Officer officer) {
        return given(officer, Kind.FEED, "", "FEED");
    }

    private Token given(Officer officer, Kind kind, String title, String purpose) {
        var token = Token.fresh();
        var id = ids.next();
        var now = clock.instant();
        tokens.keep(id, token, Optional.of(officer.id()), kind, title, now, now.plus(YEAR));
        record(new AccessEntry.TokenGiven(officer.id(), id, purpose, officer.id(), now));
        return token;
    }

    /// Revokes one of the officer's own tokens or sessions.
    public void revokeToken(Officer officer, UUID token) {
        if (!revocations.revoke(officer.id(), token, clock.instant())) {
            throw new NotFound("token", token);
        }
        record(new AccessEntry.TokenRevoked(officer.id(), token, officer.id(), clock.instant()));
    }

    /// The officer's own tokens and sessions, good ones first.
    public List<TokenListed> tokensOf(Officer officer) {
        return lists.ofOfficer(officer.id());
    }

    /// Entries about an account are open to the one it belongs to, through history; no office reads
    /// them.
    private void record(AccessEntry entry) {
        journal.record(entry, labels.openTo(entry.officer()));
    }
}
