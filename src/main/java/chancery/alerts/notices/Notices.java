package chancery.alerts.notices;

import chancery.access.HeldSeat;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.alerts.store.MailStore;
import chancery.alerts.store.NoticeStore;
import chancery.alerts.store.WishStore;
import chancery.database.Reader;
import chancery.kernel.NotAllowed;
import chancery.web.NoticeCount;
import chancery.web.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to notices: what an officer should see, and how they want to be told.
@Service
public class Notices implements NoticeCount {

    /// The hour at which an office gets its digests unless it chose another.
    public static final int USUAL_HOUR = 8;

    private final NoticeStore store;
    private final WishStore wishes;
    private final MailStore mails;
    private final Telling telling;
    private final Clock clock;

    Notices(NoticeStore store, WishStore wishes, MailStore mails, Telling telling, Clock clock) {
        this.store = store;
        this.wishes = wishes;
        this.mails = mails;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int unseenBy(Reader reader) {
        return store.unseen(reader);
    }

    /// The officer's last 200 notices, newest first, as far as they may still read what they are
    /// about. Each is told in a transaction of its own, because one that is closed by now ends its
    /// transaction.
    public List<ToldNotice> of(Words words, Reader officer) {
        return store.of(officer).stream()
                .flatMap(notice -> telling.tell(notice, words, officer).stream())
                .toList();
    }

    /// Notes that the officer has seen all of them.
    @Transactional
    public void markSeen(Officer officer) {
        store.markSeen(clock.instant(), officer);
    }

    @Transactional(readOnly = true)
    public Wish wishOf(Reader officer) {
        return wishes.of(officer);
    }

    /// The officer's last mails.
    @Transactional(readOnly = true)
    public List<MailState> mailsOf(Officer officer) {
        return mails.of(officer);
    }

    @Transactional
    public void keep(Wish wish, Officer officer) {
        wishes.keep(wish, officer);
    }

    /// The hour, on the office's own clock, at which its digests go out.
    @Transactional(readOnly = true)
    public int digestHourOf(UUID office, Reader reader) {
        return wishes.digestHourOf(office, reader).orElse(USUAL_HOUR);
    }

    /// Chooses that hour for the office whose papers the officer releases.
    @Transactional
    public void chooseDigestHour(int hour, Officer officer) {
        var seat =
                officer.firstSeat(Role.RELEASER)
                        .orElseThrow(() -> new NotAllowed("alerts.refusal.digest-hour"));
        wishes.keepDigestHour(seat.office(), hour, officer);
    }

    /// The office by whose clock an officer is told: that of the first working seat.
    public static Optional<HeldSeat> seatOf(Officer officer) {
        return officer.seats().stream().filter(HeldSeat::opensPapers).findFirst();
    }
}
