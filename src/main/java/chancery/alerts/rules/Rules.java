package chancery.alerts.rules;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.alerts.Acting;
import chancery.alerts.store.RuleStore;
import chancery.database.Reader;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import chancery.kernel.Precedence;
import chancery.missions.Missions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to rules: how each is set, what each would have raised, and switching them.
@Service
@Transactional
public class Rules {

    /// How far back a rule is tried unless asked otherwise.
    public static final Duration YEAR = Duration.ofDays(365);

    private final List<AlertRule> rules;
    private final RuleStore store;
    private final Acting acting;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Rules(
            List<AlertRule> rules,
            RuleStore store,
            Acting acting,
            Missions missions,
            Labels labels,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.rules = List.copyOf(rules);
        this.store = store;
        this.acting = acting;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Every rule as it is set, in the order in which they are told.
    @Transactional(readOnly = true)
    public List<RuleSetting> settings(Reader reader) {
        var known = store.current(reader);
        return Arrays.stream(RuleKind.values())
                .map(kind ->
                        known.stream()
                                .filter(setting -> setting.kind() == kind)
                                .findFirst()
                                .orElseGet(() -> RuleSetting.usual(kind)))
                .toList();
    }

    /// How one rule was set over time, newest first.
    @Transactional(readOnly = true)
    public List<RuleSetting> historyOf(RuleKind kind, Reader reader) {
        return store.of(kind, reader);
    }

    /// What a rule would have raised in the year until now, as far as the officer may see.
    @Transactional(readOnly = true)
    public Trial tryOn(RuleKind kind, int threshold, Reader reader) {
        var now = clock.instant();
        return tryOn(kind, threshold, now.minus(YEAR), now, reader);
    }

    /// What a rule would have raised between two instants.
    @Transactional(readOnly = true)
    public Trial tryOn(RuleKind kind, int threshold, Instant after, Instant upTo, Reader reader) {
        requireWithin(kind, threshold);
        return new Trial(
                kind, threshold, after, upTo, rule(kind).between(threshold, after, upTo, reader));
    }

    /// Sets a rule and switches it on or off. Before it is on it is tried on the year before, and
    /// how often it would have raised is kept with it.
    public RuleSetting set(
            RuleKind kind, int threshold, Precedence precedence, boolean on, Officer officer) {
        acting.headquartersOf(officer);
        requireWithin(kind, threshold);
        int wouldHave = tryOn(kind, threshold, officer).findings().size();
        var now = clock.instant();
        var since = new RuleSetting.Set(now, officer.name(), wouldHave);
        var setting = new RuleSetting(kind, threshold, precedence, on, Optional.of(since));
        store.add(ids.next(), setting, since, officer);
        var top = missions.headquarters(officer).id();
        journal.record(
                new RuleEntry.AlertRuleSet(top, kind, threshold, on, wouldHave, officer.id(), now),
                labels.openTo(top));
        return setting;
    }

    private static void requireWithin(RuleKind kind, int threshold) {
        if (threshold < kind.least() || threshold > kind.most()) {
            throw BadInput.of("threshold", "web.fault.whole", kind.least(), kind.most());
        }
    }

    AlertRule rule(RuleKind kind) {
        return rules.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
