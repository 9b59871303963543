package chancery.alerts.notices;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.alerts.store.MailStore;
import chancery.alerts.store.WishStore;
import chancery.kernel.NotFound;
import chancery.messaging.mail.Letter;
import chancery.messaging.mail.MailServer;
import chancery.messaging.mail.Sent;
import chancery.missions.Missions;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Queues the digests whose hour has come, and takes what waits to the mail server.
///
/// Any number of instances may work: a mail is held while it is sent. Whoever falls after the
/// server took it and before that was noted sends it again under the same number.
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailStore mails;
    private final WishStore wishes;
    private final Notices notices;
    private final Writing writing;
    private final MailServer server;
    private final Accounts accounts;
    private final Missions missions;
    private final Clock clock;

    Postman(
            MailStore mails,
            WishStore wishes,
            Notices notices,
            Writing writing,
            MailServer server,
            Accounts accounts,
            Missions missions,
            Clock clock) {
        this.mails = mails;
        this.wishes = wishes;
        this.notices = notices;
        this.writing = writing;
        this.server = server;
        this.accounts = accounts;
        this.missions = missions;
        this.clock = clock;
    }

    /// Queues the digest of everybody whose office's hour has come today.
    public void queueDigests() {
        wishes.whoWantDigests()
                .forEach(id -> {
                    var officer = accounts.officer(id);
                    Notices.seatOf(officer).ifPresent(seat -> queueDigest(officer, seat.office()));
                });
    }

    private void queueDigest(Officer officer, UUID office) {
        var now = clock.instant();
        var there = now.atZone(missions.office(office, officer).zone());
        if (there.getHour() >= notices.digestHourOf(office, officer)) {
            mails.addDigest(officer.id(), there.toLocalDate(), now);
        }
    }

    /// Takes everything that waits to the server; answers how many mails were tried.
    public int deliver() {
        int tried = 0;
        while (server.isOn() && mails.sendNext(clock.instant(), this::send)) {
            tried++;
        }
        return tried;
    }

    /// What the server said; nothing when there is nothing to send.
    private Optional<Sent> send(Queued queued) {
        return letter(queued).map(server::send);
    }

    private Optional<Letter> letter(Queued queued) {
        try {
            var officer = accounts.officer(queued.officer());
            var wish = notices.wishOf(officer);
            return wish.mailbox()
                    .flatMap(to ->
                            queued.notice().isPresent()
                                    ? writing.ofNotice(queued, to, wish, officer)
                                    : writing.digest(queued, to, wish, officer));
        } catch (NotFound closedAccount) {
            return Optional.empty();
        }
    }

    @Scheduled(initialDelay = 30, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void makeTheRound() {
        if (server.isOn()) {
            try {
                queueDigests();
                deliver();
            } catch (RuntimeException failure) {
                LOG.warn("Mail waits and loses nothing: {}", failure.getMessage());
            }
        }
    }
}
