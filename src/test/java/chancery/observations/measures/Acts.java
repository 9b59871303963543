package chancery.observations.measures;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.stakeholders.Adding.Added;
import chancery.stakeholders.Authority;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.Stakeholders;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Acts of Germany, as the mission in Berlin records them.
public final class Acts {

    public static final CountryCode GERMANY = new CountryCode("DE");
    public static final Ministry MINISTRY = Ministry.shared();
    public static final Officer BERLIN = MINISTRY.officerIn("BERLIN");
    private static final UUID INTERIOR = authority(GERMANY, BERLIN);

    private Acts() {}

    /// An authority whose act it can be; there since before the tests' clock began to run.
    public static UUID authority(CountryCode host, Officer by) {
        var clock = MINISTRY.chancery().clock();
        var now = clock.instant();
        clock.moveTo(RunningChancery.MONDAY.minus(Duration.ofHours(1)));
        try {
            return added(host, by);
        } finally {
            clock.moveTo(now);
        }
    }

    private static UUID added(CountryCode host, Officer by) {
        var draft =
                new AuthorityDraft(
                        AuthorityKind.OTHER_MINISTRY,
                        AuthorityLevel.CENTRAL,
                        "Ministry of acts",
                        "Ministry of acts",
                        Optional.empty(),
                        "",
                        Optional.empty());
        var added = MINISTRY.get(Stakeholders.class).addAuthority(host, draft, true, by);
        return ((Added<Authority>) added).what().id();
    }

    public static MeasureDraft law(String title) {
        return new MeasureDraft(
                INTERIOR,
                AuthorityLevel.CENTRAL,
                MeasureType.LAW,
                "Gesetz: " + title,
                "de",
                title,
                Optional.empty(),
                "",
                Optional.empty());
    }

    public static Measure recorded(String title) {
        return MINISTRY.get(MeasureRegister.class).record(GERMANY, law(title), BERLIN);
    }

    public static StageFact noted(Measure measure, MeasureStage stage, String on) {
        return MINISTRY.get(MeasureStages.class)
                .note(measure.id(), new StageDraft(stage, LocalDate.parse(on), ""), BERLIN);
    }

    public static InterventionDraft restricting(String what) {
        return new InterventionDraft(
                what,
                "migration",
                "LEGAL_ENTRY_AND_STAY",
                "ENTRY_VISA",
                List.of("ALL_MIGRANTS"),
                Optional.of("ALL_FOREIGN"),
                Optional.of("MORE_RESTRICTIVE"),
                Optional.of("MINOR"));
    }
}
