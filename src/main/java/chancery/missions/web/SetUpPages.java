package chancery.missions.web;

import chancery.access.SetUpLinks;
import chancery.access.Token;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.missions.FirstAdministrator;
import chancery.missions.NewMinistry;
import chancery.missions.SettingUp;
import chancery.missions.calendar.WorkingWeek;
import chancery.missions.intake.Zones;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Page;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page behind the link that `chancery serve` prints on an empty database.
@RestController
class SetUpPages {

    private final SettingUp settingUp;
    private final SetUpLinks setUpLinks;
    private final Templates templates;

    SetUpPages(SettingUp settingUp, SetUpLinks setUpLinks, Templates templates) {
        this.settingUp = settingUp;
        this.setUpLinks = setUpLinks;
        this.templates = templates;
    }

    @GetMapping("/set-up/{token}")
    ResponseEntity<?> form(Page page, @PathVariable String token) {
        return isGood(token)
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown(page, token))
                : gone(page);
    }

    @PostMapping("/set-up/{token}")
    ResponseEntity<?> establish(Page page, Fields fields, @PathVariable String token) {
        if (!isGood(token)) {
            return gone(page);
        }
        try {
            var ministry = ministry(fields);
            var administrator = administrator(fields);
            fields.refuseFaults();
            settingUp.establish(ministry, administrator);
            setUpLinks.use(new Token(token));
            return FormAnswers.seeOther("/sign-in?from=/missions&done=set-up");
        } catch (BadInput bad) {
            return ResponseEntity.unprocessableContent()
                    .body(shown(page.refused(bad.faults(), fields), token));
        }
    }

    private static NewMinistry ministry(Fields fields) {
        var name = fields.text("ministry", 200);
        return new NewMinistry(
                fields.parsed("code", OfficeCode::parse, "missions.fault.code")
                        .orElseGet(() -> missing(fields, "code", new OfficeCode("XX"))),
                name,
                fields.optionalText("ministryFr", 200).orElse(name),
                fields.parsed("country", CountryCode::parse, "missions.fault.country"),
                fields.text("city", 200),
                fields.parsed("timeZone", Zones::parse, "missions.fault.time-zone")
                        .orElseGet(() -> missing(fields, "timeZone", ZoneOffset.UTC)),
                fields.parsed("workingWeek", WorkingWeek::parse, "missions.fault.working-week")
                        .orElse(WorkingWeek.MONDAY_TO_FRIDAY)
                        .toString());
    }

    private static FirstAdministrator administrator(Fields fields) {
        return new FirstAdministrator(
                fields.text("name", 100), fields.text("signIn", 100), fields.text("password", 500));
    }

    private static <T> T missing(Fields fields, String name, T standIn) {
        if (!fields.has(name)) {
            fields.fault(name, "web.fault.missing");
        }
        return standIn;
    }

    private boolean isGood(String token) {
        return settingUp.isNeeded() && setUpLinks.isGood(new Token(token));
    }

    private Object shown(Page page, String token) {
        return templates.missionsSetUp(
                page, token, WorldChoices.countries(page.words()), WorldChoices.zones());
    }

    private ResponseEntity<?> gone(Page page) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(
                        templates.webProblem(
                                page, page.say("missions.fault.set-up-link"), List.of()));
    }
}
