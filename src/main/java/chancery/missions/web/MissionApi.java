package chancery.missions.web;

import chancery.access.Administration;
import chancery.access.Creations;
import chancery.access.NewAccount;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.BadInput;
import chancery.missions.OfficeKind;
import chancery.missions.OfficeState.State;
import chancery.missions.intake.MissionSteps;
import chancery.web.ApiAnswers;
import chancery.web.Fields;
import chancery.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Our side for programs. Everyone who signed in may read it; administrators change it.
@RestController
@RequestMapping("/api/v1")
class MissionApi {

    private final Overview overview;
    private final MissionSteps steps;
    private final Administration accounts;
    private final Creations creations;
    private final ApiAnswers answers;

    MissionApi(
            Overview overview,
            MissionSteps steps,
            Administration accounts,
            Creations creations,
            ApiAnswers answers) {
        this.overview = overview;
        this.steps = steps;
        this.accounts = accounts;
        this.creations = creations;
        this.answers = answers;
    }

    /// What was done to which office; its whole state is at the address.
    private record Done(String code) {}

    @GetMapping("/missions")
    Object list(
            Page page,
            Officer officer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<OfficeKind> kind,
            @RequestParam Optional<State> state) {
        var lines = overview.list(new OfficeFilter(q, kind, state), page.words(), officer);
        return Map.of("items", lines.stream().map(MissionJson::of).toList());
    }

    @GetMapping("/missions/{code}")
    Object one(Page page, Officer officer, @PathVariable String code) {
        return MissionJson.of(overview.view(code, page.words(), officer));
    }

    /// Opens an office.
    @PostMapping("/missions")
    ResponseEntity<?> open(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        require(officer);
        var step = steps.opening(fields, officer);
        return once(
                "missions",
                fields,
                key,
                officer,
                step,
                office -> office.code().inAddress(),
                office -> new Done(office.code().text()));
    }

    /// Suspends, reopens or closes an office: `{"state": "SUSPENDED", "from": "2026-12-01"}`; or
    /// merges it: `{"state": "MERGED", "successor": "PARIS", "from": …}`.
    @PostMapping("/missions/{code}/state")
    ResponseEntity<?> state(
            Officer officer,
            Fields fields,
            @PathVariable String code,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        require(officer);
        var office = overview.office(code, officer);
        var complete = with(fields, "office", office.code().text());
        var merges = complete.optionalChoice("state", State.class).filter(State.MERGED::equals);
        var step =
                merges.isPresent()
                        ? steps.merging(complete, officer)
                        : steps.changing(complete, officer);
        return once(
                "state",
                complete,
                key,
                officer,
                step,
                done -> done.code().inAddress(),
                done -> new Done(done.code().text()));
    }

    @PostMapping("/accreditations")
    ResponseEntity<?> accredit(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        require(officer);
        return once(
                "accreditations",
                fields,
                key,
                officer,
                steps.accrediting(fields, officer),
                office -> office.code().inAddress(),
                office -> new Done(office.code().text()));
    }

    @PostMapping("/seats")
    ResponseEntity<?> createSeat(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        require(officer);
        var office = fields.optionalText("office", 30).orElse("");
        return once(
                "seats",
                fields,
                key,
                officer,
                steps.creatingSeat(fields, officer),
                seat -> office,
                seat -> seat);
    }

    @PostMapping("/holdings")
    ResponseEntity<?> appoint(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        require(officer);
        var office = fields.optionalText("office", 30).orElse("");
        return once(
                "holdings",
                fields,
                key,
                officer,
                steps.appointing(fields, officer),
                seat -> office,
                seat -> seat);
    }

    /// Opens an account: `{"person": "ada.marsh", "name": "Ada Marsh"}`. Its officer sets the
    /// password by a link that an administrator gives; answers that are kept hold no secret.
    @PostMapping("/accounts")
    ResponseEntity<?> openAccount(
            Officer officer,
            Fields fields,
            @RequestHeader("Idempotency-Key") Optional<String> key) {
        require(officer);
        var account = new NewAccount(fields.text("name", 100), fields.text("person", 100));
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST accounts " + fields.raw(),
                        () ->
                                answers.made(
                                        "/administration?q=" + account.signIn(),
                                        Map.of(
                                                "id",
                                                opened(account, officer),
                                                "person",
                                                account.signIn()))));
    }

    private <T> ResponseEntity<?> once(
            String what,
            Fields fields,
            Optional<String> key,
            Officer officer,
            Supplier<T> step,
            Function<T, String> office,
            Function<T, Object> body) {
        fields.refuseFaultsAndUnknown();
        return answers.send(
                creations.once(
                        officer,
                        key,
                        "POST " + what + " " + fields.raw(),
                        () -> {
                            var done = step.get();
                            return answers.made(
                                    "/api/v1/missions/" + office.apply(done), body.apply(done));
                        }));
    }

    private static Fields with(Fields fields, String name, String value) {
        var raw = new LinkedHashMap<>(fields.raw());
        raw.put(name, List.of(value));
        return Fields.of(raw);
    }

    private UUID opened(NewAccount account, Officer officer) {
        try {
            return accounts.open(account, officer).officer();
        } catch (BadInput bad) {
            throw bad.renaming("signIn", "person");
        }
    }

    private static void require(Officer officer) {
        officer.seatAs(Role.ADMINISTRATOR, "access.refusal.administrator");
    }
}
