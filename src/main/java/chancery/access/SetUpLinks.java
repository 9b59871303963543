package chancery.access;

import chancery.access.Token.Kind;
import chancery.access.store.RevocationStore;
import chancery.access.store.TokenStore;
import chancery.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the link by which the first administrator sets the ministry up.
@Service
@Transactional
public class SetUpLinks {

    private static final Duration SET_UP = Duration.ofHours(24);

    private final TokenStore tokens;
    private final RevocationStore revocations;
    private final Ids ids;
    private final Clock clock;

    SetUpLinks(TokenStore tokens, RevocationStore revocations, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.revocations = revocations;
        this.ids = ids;
        this.clock = clock;
    }

    /// A token by which the first administrator sets the ministry up, good for a day and once;
    /// links of earlier starts end with it.
    public Token give() {
        var token = Token.fresh();
        var now = clock.instant();
        revocations.revokeAll(Kind.SETUP, now);
        tokens.keep(ids.next(), token, Optional.empty(), Kind.SETUP, "", now, now.plus(SET_UP));
        return token;
    }

    /// Whether this is the token of the setting-up link given last, still unused.
    public boolean isGood(Token token) {
        return tokens.isGood(token, Kind.SETUP, clock.instant());
    }

    /// Ends the setting-up link.
    public void use(Token token) {
        revocations.revoke(token, clock.instant());
    }
}
