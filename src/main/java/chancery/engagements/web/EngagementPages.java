package chancery.engagements.web;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.engagements.ApproachStep;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.NotFound;
import chancery.kernel.Outdated;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The list of engagements, and the page of each with its steps.
@RestController
class EngagementPages {

    private static final int LONG_TEXT = 4_000;

    private final Engagements engagements;
    private final EngagementViews views;
    private final Directives directives;
    private final Missions missions;
    private final Exports exports;
    private final Templates templates;

    EngagementPages(
            Engagements engagements,
            EngagementViews views,
            Directives directives,
            Missions missions,
            Exports exports,
            Templates templates) {
        this.engagements = engagements;
        this.views = views;
        this.directives = directives;
        this.missions = missions;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/engagements")
    Object list(Page page, Officer officer, Fields fields) {
        var asked = AskedFor.read(fields);
        var rows =
                filter(asked, officer).stream()
                        .flatMap(filter -> engagements.list(filter, officer).stream())
                        .map(listed -> row(listed, page, officer))
                        .toList();
        return templates.engagementsList(page, rows, asked);
    }

    private EngagementRow row(EngagementListed listed, Page page, Officer officer) {
        var zone =
                missions.findByCode(listed.mission(), officer)
                        .map(office -> office.zone())
                        .orElse(ZoneId.of("UTC"));
        return new EngagementRow(
                listed,
                HostNames.of(listed.host(), page.words()),
                listed.when().map(at -> page.words().time(at, zone)).orElse("–"));
    }

    /// What is asked for in the address; empty when it names a directive that the reader may not
    /// see, so that nothing is found.
    private Optional<EngagementFilter> filter(AskedFor asked, Officer officer) {
        try {
            return Optional.of(
                    new EngagementFilter(
                            asked.mission(),
                            asked.host(),
                            asked.stage(),
                            asked.directive().map(key -> directives.idOf(key, officer)),
                            asked.point(),
                            asked.round(),
                            asked.asOf(),
                            asked.text()));
        } catch (NotFound closed) {
            return Optional.empty();
        }
    }

    /// The same list as a file.
    @GetMapping(path = "/engagements", params = "format")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var asked = AskedFor.read(fields);
        var format = fields.choice("format", Exports.Format.class);
        fields.refuseFaults();
        var listed =
                filter(asked, officer).stream()
                        .flatMap(filter -> engagements.list(filter, officer).stream())
                        .toList();
        exports.send(sheet(listed, page.words()), format, response);
    }

    private static Sheet sheet(List<EngagementListed> listed, Words words) {
        var columns =
                Stream.of(
                                "when",
                                "mission",
                                "host",
                                "stage",
                                "subject",
                                "mode",
                                "counterparts",
                                "points",
                                "delivered")
                        .map(key -> new Column(key, words.say("engagements.column." + key)))
                        .toList();
        return new Sheet(
                "engagements", columns, listed.stream().map(EngagementPages::cells).toList());
    }

    private static List<Object> cells(EngagementListed listed) {
        return List.of(
                listed.when().map(Object::toString).orElse(""),
                listed.mission().text(),
                listed.host().text(),
                listed.stage().name(),
                listed.subject(),
                listed.mode().name(),
                listed.counterparts(),
                listed.points(),
                listed.delivered());
    }

    @GetMapping("/engagements/{id}")
    Object engagement(Page page, Officer officer, @PathVariable UUID id) {
        return templates.engagementsEngagement(page, views.of(id, page, officer));
    }

    /// Grants, refuses, postpones or cancels an approach.
    @PostMapping("/engagements/{id}/steps")
    ResponseEntity<?> move(Page page, Officer officer, Fields fields, @PathVariable UUID id) {
        try {
            var engagement = engagements.engagement(id, officer);
            var zone = missions.office(engagement.mission(), officer).zone();
            var step = fields.choice("step", ApproachStep.class);
            var side = fields.choice("side", Side.class, Side.THEIRS);
            var text = fields.optionalText("text", LONG_TEXT).orElse("");
            var planned =
                    fields.parsed(
                            "plannedAt", given -> there(given, zone), "engagements.fault.time");
            var revision = fields.optionalWhole("revision", 0, Integer.MAX_VALUE);
            fields.refuseFaults();
            engagements.move(
                    id, revision.map(Integer::longValue), step, side, text, planned, officer);
            return FormAnswers.seeOther("/engagements/" + id + "?done=saved");
        } catch (BadInput bad) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, bad.faults(), fields, page, officer, id);
        } catch (Outdated overtaken) {
            var fault = Fault.of("", "engagements.fault.overtaken");
            return again(HttpStatus.PRECONDITION_FAILED, List.of(fault), fields, page, officer, id);
        }
    }

    private static Instant there(String given, ZoneId zone) {
        try {
            return LocalDateTime.parse(given).atZone(zone).toInstant();
        } catch (DateTimeParseException notATime) {
            throw new IllegalArgumentException("no such time: " + given, notATime);
        }
    }

    private ResponseEntity<?> again(
            HttpStatus status,
            List<Fault> faults,
            Fields fields,
            Page page,
            Officer officer,
            UUID id) {
        return ResponseEntity.status(status)
                .body(
                        templates.engagementsEngagement(
                                page.refused(faults, fields), views.of(id, page, officer)));
    }
}
