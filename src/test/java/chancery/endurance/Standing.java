package chancery.endurance;

import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.DirectiveDrafts;
import chancery.directives.DirectiveReleases;
import chancery.directives.cadence.Cadence;
import chancery.directives.release.ReleaseDecision;
import chancery.directives.wording.DirectiveKind;
import chancery.directives.wording.Instruction;
import chancery.directives.wording.Latitude;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.directives.wording.WrittenMaterial;
import chancery.engagements.EngagementFilter;
import chancery.engagements.Engagements;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.kernel.Precedence;
import chancery.missions.places.Scope;
import chancery.stakeholders.Adding;
import chancery.stakeholders.AuthorityDraft;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.HostOfficeDraft;
import chancery.stakeholders.Stakeholders;
import chancery.testing.Ministry;
import chancery.testing.RunningChancery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A standing instruction to Berlin and somebody to talk to there, for filing under.
final class Standing {

    private Standing() {}

    static Directive released(RunningChancery chancery, Ministry ministry) {
        var draft =
                chancery.get(DirectiveDrafts.class)
                        .draft(
                                instruction(),
                                List.of(point(1, "How do you see it?"), point(2, "We value it.")),
                                ministry.desk());
        return switch (chancery.get(DirectiveReleases.class)
                .release(draft.id(), Optional.empty(), Duration.ZERO, ministry.director())) {
            case ReleaseDecision.Granted(var released) -> released;
            case ReleaseDecision.OnHold _, ReleaseDecision.Refused _ ->
                    throw new AssertionError("not released");
        };
    }

    private static Instruction instruction() {
        return new Instruction(
                DirectiveKind.ENGAGEMENT_GUIDANCE,
                "Keep in touch",
                "Know the host's mind.",
                "",
                "",
                Precedence.ROUTINE,
                Precedence.ROUTINE,
                Scope.parse("germany"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                ApproachLevel.ANY,
                Latitude.DISCRETION,
                WrittenMaterial.MAY_LEAVE,
                List.of(),
                "",
                List.of(),
                new Cadence.Standing());
    }

    private static Point point(int number, String text) {
        return new Point(
                number,
                PointKind.ASK,
                text,
                PointRelease.ORAL_ONLY,
                false,
                Scope.parse("all"),
                1,
                false);
    }

    static UUID desk(RunningChancery chancery, Ministry ministry) {
        var stakeholders = chancery.get(Stakeholders.class);
        var officer = ministry.officerIn("BERLIN");
        var authority =
                added(
                        stakeholders.addAuthority(
                                new CountryCode("DE"),
                                new AuthorityDraft(
                                        AuthorityKind.FOREIGN_MINISTRY,
                                        AuthorityLevel.CENTRAL,
                                        "Auswärtiges Amt",
                                        "Foreign Office",
                                        Optional.empty(),
                                        "",
                                        Optional.empty()),
                                true,
                                officer));
        var desk = new HostOfficeDraft("Referat", "Desk", ApproachLevel.DIRECTOR, Optional.empty());
        return added(stakeholders.addOffice(authority.id(), desk, true, officer)).id();
    }

    private static <T> T added(Adding<T> answer) {
        return switch (answer) {
            case Adding.Added<T>(var what) -> what;
            case Adding.Alike<T>(var there) ->
                    throw new AssertionError("there is already " + there);
        };
    }

    /// The ids of the engagements with this subject.
    static List<String> filedAs(RunningChancery chancery, Officer officer, String subject) {
        var filter =
                new EngagementFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        subject);
        return chancery.get(Engagements.class).list(filter, officer).stream()
                .map(engagement -> engagement.id().toString())
                .toList();
    }
}
