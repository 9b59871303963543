package chancery.reports;

import chancery.directives.wording.Point;
import chancery.directives.wording.PointKind;
import chancery.directives.wording.PointRelease;
import chancery.engagements.Counterpart;
import chancery.engagements.EngagementMode;
import chancery.engagements.Initiative;
import chancery.engagements.Instrument;
import chancery.engagements.Meeting;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.PointDelivery;
import chancery.engagements.exchange.WithheldReason;
import chancery.kernel.ApproachLevel;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Precedence;
import chancery.kernel.Reference;
import chancery.missions.places.Scope;
import chancery.reports.Report.Core;
import chancery.reports.Report.Draft;
import chancery.reports.Report.Release;
import chancery.reports.Report.Released;
import chancery.reports.composing.Asked;
import chancery.reports.composing.Material;
import chancery.reports.composing.Material.Held;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reports and what they are composed of, made by hand.
public final class SampleReports {

    public static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");
    static final UUID TASKING = new UUID(1, 1);
    static final UUID CALL = new UUID(2, 1);
    static final UUID ENVOY = new UUID(2, 2);
    static final Writer DRAFTER = new Writer(new UUID(3, 1), "Jonas Reed");
    static final Writer RELEASER = new Writer(new UUID(3, 2), "Marta Lind");

    private SampleReports() {}

    static Point point(int number, PointKind kind) {
        return new Point(
                number,
                kind,
                "Say it.",
                PointRelease.ORAL_ONLY,
                false,
                Scope.parse(Scope.EVERYWHERE),
                1,
                false);
    }

    static Asked asked(Point... points) {
        return new Asked(
                TASKING, "26 MINFOR 00012", "Fisheries vote", List.of("EFIS"), List.of(points));
    }

    static PointDelivery agreed(int number) {
        return said(number, Delivery.DELIVERED, Optional.of(HostResponse.AGREED), "");
    }

    static PointDelivery said(
            int number, Delivery delivery, Optional<HostResponse> answer, String words) {
        return new PointDelivery(
                TASKING,
                number,
                Optional.of(1),
                1,
                new Exchange(
                        delivery,
                        answer,
                        Optional.empty(),
                        Optional.of(words).filter(text -> !text.isEmpty())));
    }

    static PointDelivery withheld(int number) {
        return new PointDelivery(
                TASKING,
                number,
                Optional.of(1),
                1,
                new Exchange(
                        Delivery.WITHHELD,
                        Optional.empty(),
                        Optional.of(WithheldReason.TIMING),
                        Optional.empty()));
    }

    static Held call(String title, PointDelivery... said) {
        return new Held(
                CALL,
                "A call",
                new Meeting(
                        NOON,
                        ZoneId.of("Europe/Berlin"),
                        EngagementMode.DEMARCHE,
                        Initiative.OURS,
                        Instrument.NONE,
                        "Berlin",
                        "",
                        List.of("Jonas Reed"),
                        List.of(),
                        "",
                        List.of(
                                new Counterpart(
                                        ENVOY,
                                        Optional.empty(),
                                        "Anna Beispiel",
                                        title,
                                        ApproachLevel.DIRECTOR)),
                        List.of(said)));
    }

    static Material material(Asked asked, Held... held) {
        return new Material(
                "Germany",
                Optional.of(asked),
                Optional.of(1),
                List.of(held),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "");
    }

    public static ReportParagraph paragraph(ParagraphType type, String text) {
        return ReportParagraph.of(type, PortionMark.R, text, new Ties(List.of(1), List.of(CALL)));
    }

    public static ReportText text(ReportParagraph... paragraphs) {
        return new ReportText(
                ReportKind.ENGAGEMENT_REPORT,
                Precedence.ROUTINE,
                "Germany: fisheries vote",
                Locale.ENGLISH,
                List.of("EFIS", "PREL"),
                List.of("26 MINFOR 00012"),
                List.of(paragraphs));
    }

    public static Draft draft(ReportText text) {
        return new Draft(
                new Core(
                        new UUID(4, 1),
                        new UUID(5, 1),
                        new CountryCode("DE"),
                        Optional.of(TASKING),
                        Optional.of(1),
                        1,
                        1,
                        new ReportVersion(1, text, "", DRAFTER, NOON, Optional.empty())));
    }

    public static Released released(ReportText text) {
        var reference = new Reference(2026, new OfficeCode("BERLIN"), 417);
        return draft(text).released(2, new Release(reference, RELEASER, NOON));
    }

    /// The second copy of a released report.
    public static Released corrected(ReportText text, String reason) {
        return released(text).correcting(reason, DRAFTER, NOON).corrected(NOON.plusSeconds(3_600));
    }
}
