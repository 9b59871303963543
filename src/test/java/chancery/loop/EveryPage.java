package chancery.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import chancery.access.SetUpLinks;
import chancery.testing.Caller;
import chancery.testing.PlayedYear;
import chancery.testing.RunningChancery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Every page that Chancery has, who opens it, and an address of it in the demonstration.
///
/// @param pattern the address as its controller knows it
/// @param signIn who opens it
/// @param address with names in brackets for what has to be looked up, as in `<tasking>`
record EveryPage(String pattern, String signIn, String address) {

    /// Addresses that answer no page: a part of one, a file, or only the way elsewhere.
    static final List<String> NO_PAGES =
            List.of(
                    "/",
                    "/places",
                    "/places/reading",
                    "/stakeholders/host",
                    "/reports/{key}/telegram",
                    "/reports/{key}/pdf",
                    "/files/{id}",
                    "/observations/positions/{issue}/way",
                    "/evidence/datasets/progress",
                    "/alerts/feed/{token}",
                    "/alerts/calendar/{token}",
                    "/evidence/sources/csl",
                    "/evidence/sources/choices",
                    "/evidence/points/{key}/document");

    private static final String PAGES =
            """
            /sign-in                                           | nobody           | /sign-in
            /reset/{token}                                     | nobody           | /reset/unused
            /set-up/{token}                                    | founder          | /set-up/<setting up>
            /account                                           | nora.pirnwald    | /account
            /search                                            | nora.pirnwald    | /search?q=migration
            /inbox                                             | nora.pirnwald    | /inbox
            /inbox                                             | livia.plumecourt | /inbox
            /inbox/{code}                                      | livia.plumecourt | /inbox/berlin
            /directives                                        | livia.plumecourt | /directives
            /directives/new                                    | livia.plumecourt | /directives/new
            /directives/{key}                                  | livia.plumecourt | /directives/<directive>
            /directives/{key}                                  | nora.pirnwald    | /directives/<directive>
            /directives/{key}                                  | petra.holmqvar   | /directives/<draft>
            /directives/{key}/edit                             | livia.plumecourt | /directives/<draft>/edit
            /directives/{key}/preview                          | livia.plumecourt | /directives/<draft>/preview
            /directives/{key}/amendment                        | livia.plumecourt | /directives/<directive>/amendment
            /taskings/{id}                                     | nora.pirnwald    | /taskings/<tasking>
            /taskings/{id}                                     | livia.plumecourt | /taskings/<tasking>
            /taskings/{id}/brief                               | nora.pirnwald    | /taskings/<tasking>/brief
            /taskings/{id}/card                                | nora.pirnwald    | /taskings/<tasking>/card
            /engagements                                       | livia.plumecourt | /engagements
            /engagements                                       | nora.pirnwald    | /engagements
            /engagements/new                                   | nora.pirnwald    | /engagements/new
            /engagements/new                                   | nora.pirnwald    | /engagements/new?tasking=<tasking>
            /engagements/new                                   | nora.pirnwald    | /engagements/new?mission=BERLIN&host=DE
            /engagements/ask                                   | nora.pirnwald    | /engagements/ask
            /engagements/ask                                   | nora.pirnwald    | /engagements/ask?tasking=<tasking>
            /engagements/about                                 | edda.marrowby    | /engagements/about?kind=HOLDER&id=<holder>
            /engagements/{id}                                  | nora.pirnwald    | /engagements/<engagement>
            /engagements/{id}                                  | nora.pirnwald    | /engagements/<approach>
            /engagements/{id}/record                           | nora.pirnwald    | /engagements/<approach>/record
            /engagements/{id}/correction                       | nora.pirnwald    | /engagements/<engagement>/correction
            /commitments                                       | livia.plumecourt | /commitments
            /commitments/{id}                                  | nora.pirnwald    | /commitments/<commitment>
            /visits                                            | livia.plumecourt | /visits
            /visits/new                                        | nora.pirnwald    | /visits/new
            /visits/{id}                                       | nora.pirnwald    | /visits/<visit>
            /reports                                           | livia.plumecourt | /reports
            /reports/new                                       | nora.pirnwald    | /reports/new
            /reports/new                                       | nora.pirnwald    | /reports/new?tasking=<tasking>&round=1
            /reports/{key}                                     | livia.plumecourt | /reports/<report>
            /reports/{key}                                     | greta.dellmark   | /reports/<report draft>
            /reports/{key}/edit                                | nora.pirnwald    | /reports/<report draft>/edit
            /reports/periodic/{directive}                      | livia.plumecourt | /reports/periodic/<directive>
            /reports/periodic/{directive}                      | nora.pirnwald    | /reports/periodic/<directive>?round=1&tasking=<tasking>
            /boards                                            | livia.plumecourt | /boards
            /boards/replies                                    | livia.plumecourt | /boards/replies
            /boards/load                                       | livia.plumecourt | /boards/load
            /boards/calendar                                   | livia.plumecourt | /boards/calendar
            /boards/{key}                                      | livia.plumecourt | /boards/<directive>
            /boards/{key}                                      | nora.pirnwald    | /boards/<directive>?round=1
            /boards/{key}/responses                            | livia.plumecourt | /boards/<directive>/responses
            /boards/{key}/measures                             | livia.plumecourt | /boards/<directive>/measures
            /boards/{key}/wording                              | livia.plumecourt | /boards/<directive>/wording
            /boards/{key}/timeliness                           | livia.plumecourt | /boards/<directive>/timeliness
            /boards/{key}/map                                  | livia.plumecourt | /boards/<directive>/map
            /boards/{key}/map                                  | livia.plumecourt | /boards/<directive>/map?by=RESPONSE
            /evidence                                          | livia.plumecourt | /evidence
            /evidence/sources                                  | livia.plumecourt | /evidence/sources
            /evidence/sources/new                              | livia.plumecourt | /evidence/sources/new
            /evidence/sources/import                           | livia.plumecourt | /evidence/sources/import
            /evidence/sources/{id}                             | livia.plumecourt | /evidence/sources/<source>
            /evidence/sources/{id}/correction                  | livia.plumecourt | /evidence/sources/<source>/correction
            /evidence/claims                                   | livia.plumecourt | /evidence/claims
            /evidence/claims/new                               | livia.plumecourt | /evidence/claims/new?place=POINT&record=<directive>&number=2
            /evidence/claims/{id}                              | livia.plumecourt | /evidence/claims/<claim>
            /evidence/claims/{id}/correction                   | livia.plumecourt | /evidence/claims/<claim>/correction
            /evidence/points/{key}                             | livia.plumecourt | /evidence/points/<directive>
            /evidence/points/{key}                             | nora.pirnwald    | /evidence/points/<directive>
            /evidence/points/{key}/replies/new                 | livia.plumecourt | /evidence/points/<directive>/replies/new?point=2
            /evidence/replies/{id}/correction                  | livia.plumecourt | /evidence/replies/<reply>/correction
            /evidence/gate                                     | livia.plumecourt | /evidence/gate?place=POINT&record=<directive>&number=2
            /evidence/methods                                  | nora.pirnwald    | /evidence/methods
            /evidence/methods                                  | nora.pirnwald    | /evidence/methods?events=41&base=28010&otherEvents=15&otherBase=19017
            /stakeholders                                      | nora.pirnwald    | /stakeholders
            /stakeholders/{host:[A-Za-z]{2}}                   | nora.pirnwald    | /stakeholders/DE
            /stakeholders/{host:[A-Za-z]{2}}/authorities/new   | nora.pirnwald    | /stakeholders/DE/authorities/new
            /stakeholders/authorities/{id}                     | nora.pirnwald    | /stakeholders/authorities/<authority>
            /stakeholders/authorities/{id}/correction          | nora.pirnwald    | /stakeholders/authorities/<authority>/correction
            /stakeholders/authorities/{authority}/offices/new  | nora.pirnwald    | /stakeholders/authorities/<authority>/offices/new
            /stakeholders/offices/{id}                         | nora.pirnwald    | /stakeholders/offices/<host office>
            /stakeholders/offices/{id}/correction              | nora.pirnwald    | /stakeholders/offices/<host office>/correction
            /stakeholders/offices/{office}/holders/new         | nora.pirnwald    | /stakeholders/offices/<host office>/holders/new
            /stakeholders/holders/{id}/correction              | nora.pirnwald    | /stakeholders/holders/<holder>/correction
            /stakeholders/duplicates                           | nora.pirnwald    | /stakeholders/duplicates
            /stakeholders/due                                  | nora.pirnwald    | /stakeholders/due?mission=BERLIN
            /stakeholders/import                               | nora.pirnwald    | /stakeholders/import
            /observations                                      | nora.pirnwald    | /observations
            /observations/measures                             | nora.pirnwald    | /observations/measures
            /observations/measures/new                         | nora.pirnwald    | /observations/measures/new
            /observations/measures/new                         | nora.pirnwald    | /observations/measures/new?host=DE
            /observations/measures/{id}                        | nora.pirnwald    | /observations/measures/<measure>
            /observations/measures/{id}/correction             | nora.pirnwald    | /observations/measures/<measure>/correction
            /observations/measures/{id}/stages/new             | nora.pirnwald    | /observations/measures/<measure>/stages/new
            /observations/measures/{id}/interventions/new      | nora.pirnwald    | /observations/measures/<measure>/interventions/new
            /observations/measures/{id}/assessments/new        | nora.pirnwald    | /observations/measures/<measure>/assessments/new
            /observations/measures/{id}/sources/new            | nora.pirnwald    | /observations/measures/<measure>/sources/new
            /observations/measures/{id}/contributions          | nora.pirnwald    | /observations/measures/<measure>/contributions
            /observations/measures/{id}/contributions/new      | nora.pirnwald    | /observations/measures/<measure>/contributions/new
            /observations/coding                               | livia.plumecourt | /observations/coding
            /observations/codebooks/new                        | livia.plumecourt | /observations/codebooks/new
            /observations/codebooks/{directive}                | livia.plumecourt | /observations/codebooks/<rubric>
            /observations/codebooks/{directive}/change         | livia.plumecourt | /observations/codebooks/<rubric>/change
            /observations/codebooks/{directive}/agreement      | livia.plumecourt | /observations/codebooks/<rubric>/agreement
            /observations/assessments/{id}                     | livia.plumecourt | /observations/assessments/<assessment>
            /observations/assessments/{id}/codes               | livia.plumecourt | /observations/assessments/<to code>/codes
            /observations/assessments/{id}/coders              | livia.plumecourt | /observations/assessments/<to code>/coders
            /observations/assessments/{id}/questions/{number}/decision | livia.plumecourt | /observations/assessments/<assessment>/questions/1/decision
            /observations/assessments/{id}/replies/new         | nora.pirnwald    | /observations/assessments/<assessment>/replies/new
            /observations/measures/{id}/links/new              | nora.pirnwald    | /observations/measures/<measure>/links/new
            /observations/stages/{id}/correction               | nora.pirnwald    | /observations/stages/<stage>/correction
            /observations/interventions/{id}/correction        | nora.pirnwald    | /observations/interventions/<intervention>/correction
            /observations/incidents                            | nora.pirnwald    | /observations/incidents
            /observations/incidents/counts                     | nora.pirnwald    | /observations/incidents/counts
            /observations/incidents/new                        | nora.pirnwald    | /observations/incidents/new
            /observations/incidents/drafts                     | nora.pirnwald    | /observations/incidents/drafts
            /observations/incidents/drafts/{id}                | nora.pirnwald    | /observations/incidents/drafts/<incident draft>
            /observations/incidents/drafts/{id}/edit           | nora.pirnwald    | /observations/incidents/drafts/<incident draft>/edit
            /observations/incidents/import                     | nora.pirnwald    | /observations/incidents/import
            /observations/incidents/duplicates                 | nora.pirnwald    | /observations/incidents/duplicates
            /observations/incidents/{id}                       | nora.pirnwald    | /observations/incidents/<incident>
            /observations/statements                           | nora.pirnwald    | /observations/statements
            /observations/statements/new                       | nora.pirnwald    | /observations/statements/new
            /observations/statements/new                       | nora.pirnwald    | /observations/statements/new?host=DE
            /observations/statements/{id}                      | nora.pirnwald    | /observations/statements/<statement>
            /observations/statements/{id}/correction           | nora.pirnwald    | /observations/statements/<statement>/correction
            /observations/positions                            | nora.pirnwald    | /observations/positions
            /observations/positions/{issue}                    | nora.pirnwald    | /observations/positions/<issue>?from=2020-01-01
            /observations/positions/{issue}/{authority}        | nora.pirnwald    | /observations/positions/<issue>/<positioned>
            /observations/positions                            | livia.plumecourt | /observations/positions
            /missions                                          | nora.pirnwald    | /missions
            /missions                                          | lorenz.yarrowdal | /missions
            /missions/{code}                                   | nora.pirnwald    | /missions/berlin
            /missions/{code}                                   | lorenz.yarrowdal | /missions/berlin
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/state
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/merger
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/accreditation
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/accreditation-end
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/seat
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/holding
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/vacancy
            /missions/{code}/{step}                            | lorenz.yarrowdal | /missions/berlin/day
            /missions/places                                   | livia.plumecourt | /missions/places?scope=europe
            /{kind}/{key}/files                                | livia.plumecourt | /directives/<draft>/files
            /files/{id}/withdrawal                             | livia.plumecourt | /files/<file>/withdrawal
            /evidence/datasets                                 | livia.plumecourt | /evidence/datasets
            /evidence/datasets/new                             | livia.plumecourt | /evidence/datasets/new
            /evidence/datasets/{id}                            | nora.pirnwald    | /evidence/datasets/<dataset>
            /evidence/datasets/{id}                            | livia.plumecourt | /evidence/datasets/<dataset>?area=SE
            /evidence/tables/new                               | livia.plumecourt | /evidence/tables/new
            /evidence/figures                                  | nora.pirnwald    | /evidence/figures
            /evidence/figures/new                              | livia.plumecourt | /evidence/figures/new?counts=<dataset>&bases=<dataset>&area=SE
            /evidence/figures/{id}                             | nora.pirnwald    | /evidence/figures/<figure>
            /evidence/figures/{id}                             | livia.plumecourt | /evidence/figures/<funnel>
            /evidence/figures/{id}                             | livia.plumecourt | /evidence/figures/<rates>
            /evidence/figures/{id}/edit                        | livia.plumecourt | /evidence/figures/<figure>/edit
            /evidence/figures/{id}/versions/{number}           | livia.plumecourt | /evidence/figures/<figure>/versions/1
            /alerts                                            | livia.plumecourt | /alerts?state=ALL
            /alerts                                            | nora.pirnwald    | /alerts
            /alerts/new                                        | nora.pirnwald    | /alerts/new
            /alerts/{id}                                       | livia.plumecourt | /alerts/<alert>
            /alerts/{id}                                       | nora.pirnwald    | /alerts/<alert>
            /alerts/rules                                      | livia.plumecourt | /alerts/rules
            /alerts/rules/{kind}                               | livia.plumecourt | /alerts/rules/refusal
            /alerts/rules/{kind}                               | livia.plumecourt | /alerts/rules/low-share
            /alerts/notices                                    | livia.plumecourt | /alerts/notices
            /alerts/notices/settings                           | livia.plumecourt | /alerts/notices/settings
            /alerts/notices/settings                           | greta.dellmark   | /alerts/notices/settings
            /administration                                    | lorenz.yarrowdal | /administration
            /administration/import                             | lorenz.yarrowdal | /administration/import
            /administration/missions/new                       | lorenz.yarrowdal | /administration/missions/new
            /journal                                           | edda.marrowby    | /journal
            """;

    private static final Map<String, String> LOOKED_UP =
            Map.ofEntries(
                    entry(
                            "dataset",
                            "SELECT id FROM evidence.dataset WHERE file_name = 'crim_pris_ctz.csv'"),
                    entry(
                            "figure",
                            "SELECT record FROM evidence.figure WHERE kind = 'TWO_GROUPS' LIMIT 1"),
                    entry(
                            "funnel",
                            "SELECT record FROM evidence.figure WHERE kind = 'FUNNEL' LIMIT 1"),
                    entry(
                            "rates",
                            "SELECT record FROM evidence.figure WHERE kind = 'RATES_OVER_TIME' LIMIT 1"),
                    entry(
                            "directive",
                            "SELECT replace(reference, ' ', '-') FROM directives.directive JOIN directives.version ON directive = id"
                                    + " WHERE subject ILIKE 'Migration%' AND reference IS NOT NULL LIMIT 1"),
                    entry(
                            "tasking",
                            "SELECT tasking.id FROM directives.tasking JOIN missions.office ON office.id = mission"
                                    + " JOIN directives.version USING (directive) WHERE code = 'BERLIN' AND subject ILIKE 'Migration%' LIMIT 1"),
                    entry(
                            "engagement",
                            "SELECT engagement.id FROM engagements.engagement JOIN missions.office ON office.id = mission"
                                    + " WHERE code = 'BERLIN' AND stage = 'HELD' ORDER BY version DESC, held_at LIMIT 1"),
                    entry(
                            "commitment",
                            "SELECT commitment.id FROM engagements.commitment JOIN engagements.engagement ON engagement.id = engagement"
                                    + " JOIN missions.office ON office.id = mission WHERE code = 'BERLIN' ORDER BY commitment.id LIMIT 1"),
                    entry(
                            "report",
                            "SELECT replace(reference, ' ', '-') FROM reports.report JOIN reports.disposition ON report = report.id"
                                    + " JOIN missions.office ON office.id = mission WHERE code = 'BERLIN' ORDER BY reference LIMIT 1"),
                    entry(
                            "authority",
                            "SELECT id FROM stakeholders.authority WHERE host = 'DE' AND kind = 'FOREIGN_MINISTRY' ORDER BY id DESC LIMIT 1"),
                    entry(
                            "host office",
                            "SELECT host_office.id FROM stakeholders.host_office JOIN stakeholders.authority ON authority.id = authority"
                                    + " WHERE host = 'DE' AND authority.kind = 'OTHER_MINISTRY' ORDER BY host_office.id LIMIT 1"),
                    entry(
                            "claim",
                            "SELECT record FROM evidence.claim WHERE place = 'POINT' AND NOT withdrawn ORDER BY recorded_at, id LIMIT 1"),
                    entry(
                            "reply",
                            "SELECT record FROM evidence.anticipated_reply WHERE NOT removed ORDER BY recorded_at, id LIMIT 1"),
                    entry(
                            "incident draft",
                            "SELECT id FROM observations.incident_draft ORDER BY written_at, id LIMIT 1"),
                    entry(
                            "incident",
                            "SELECT incident FROM observations.incident_status JOIN observations.incident ON incident.id = incident"
                                    + " WHERE host = 'DE' GROUP BY incident ORDER BY count(*) DESC, incident LIMIT 1"),
                    entry(
                            "statement",
                            "SELECT record FROM observations.statement WHERE host = 'DE' ORDER BY said_on, id LIMIT 1"),
                    entry(
                            "issue",
                            "SELECT issue.id FROM observations.issue JOIN observations.position ON issue = issue.id"
                                    + " WHERE name LIKE 'Figures%' LIMIT 1"),
                    entry(
                            "positioned",
                            "SELECT authority FROM observations.position JOIN observations.issue ON issue.id = issue"
                                    + " JOIN stakeholders.authority ON authority.id = authority WHERE host = 'DE' AND issue.name LIKE 'Figures%' LIMIT 1"),
                    entry(
                            "source",
                            "SELECT record FROM evidence.source ORDER BY recorded_at, id LIMIT 1"),
                    entry(
                            "holder",
                            "SELECT holder.id FROM stakeholders.holder JOIN stakeholders.host_office ON host_office.id = host_office"
                                    + " JOIN stakeholders.authority ON authority.id = authority WHERE host = 'DE' ORDER BY holder.id LIMIT 1"));

    /// A Chancery in which nothing is set up.
    static final RunningChancery BEFORE_ALL = RunningChancery.start();

    private static final Pattern NAME = Pattern.compile("<([a-z ]+)>");
    private static final Map<String, String> KNOWN = new HashMap<>();

    static List<EveryPage> all() {
        return PAGES.lines()
                .map(line -> line.split("\\|"))
                .map(part -> new EveryPage(part[0].strip(), part[1].strip(), part[2].strip()))
                .toList();
    }

    /// Whether it is opened without signing in.
    boolean isOpen() {
        return signIn.equals("nobody") || isBeforeAll();
    }

    /// Whether it is opened where no ministry has been set up.
    boolean isBeforeAll() {
        return signIn.equals("founder");
    }

    /// The address with what is there.
    String addressIn(PlayedYear year) {
        return NAME.matcher(address).replaceAll(name -> lookedUp(name.group(1), year));
    }

    /// A name in brackets, looked up.
    static String lookedUp(String what, PlayedYear year) {
        return KNOWN.computeIfAbsent(what, name -> find(name, year));
    }

    private static String find(String what, PlayedYear year) {
        return switch (what) {
            case "setting up" -> BEFORE_ALL.get(SetUpLinks.class).give().text();
            case "draft" -> drafted(year.callerOf("livia.plumecourt"));
            case "file" -> attached(year.callerOf("livia.plumecourt"));
            case "approach" -> askedFor(year, year.callerOf("nora.pirnwald"));
            case "visit" -> visited(year, year.callerOf("nora.pirnwald"));
            case "alert" -> alerted(year.callerOf("nora.pirnwald"));
            case "report draft" -> composed(year, year.callerOf("nora.pirnwald"));
            case "measure" -> EveryObservation.measure(year);
            case "rubric", "assessment", "to code" -> EveryObservation.ofCoding(what, year);
            case "stage", "intervention" ->
                    EveryObservation.partOf(
                            what,
                            KNOWN.computeIfAbsent("measure", measure -> find(measure, year)),
                            year);
            default ->
                    year.chancery()
                            .behindTheDoors()
                            .sql(LOOKED_UP.get(what))
                            .query(String.class)
                            .single();
        };
    }

    private static String drafted(Caller desk) {
        return made(
                desk,
                "directives",
                """
                {"kind": "DEMARCHE_REQUEST", "subject": "Exchange of statistics", "objective": "Agree on a yearly exchange.",
                 "addressees": "europe canada", "deliverBy": "2035-05-01", "reportBy": "2035-05-08",
                 "points": [{"number": 1, "kind": "ASK", "text": "Which office publishes?", "scope": "all"},
                            {"number": 2, "kind": "CORE", "text": "We offer *our* tables.", "scope": "europe"}]}
                """);
    }

    private static String alerted(Caller berlin) {
        return made(
                berlin,
                "alerts",
                """
                {"what": "A draft law is announced", "why": "It touches point 3.", "link": "https://example.org/draft-law"}
                """);
    }

    private static String askedFor(PlayedYear year, Caller berlin) {
        return made(
                berlin,
                "engagements",
                """
                {"mission": "BERLIN", "host": "DE", "subject": "A first talk", "plannedAt": "2035-05-01T10:00",
                 "interlocutors": [{"office": "%s"}]}
                """
                        .formatted(KNOWN.getOrDefault("host office", find("host office", year))));
    }

    private static String visited(PlayedYear year, Caller berlin) {
        var visit =
                made(
                        berlin,
                        "visits",
                        """
                        {"kind": "VISIT_ABROAD", "office": "BERLIN", "host": "DE", "title": "The minister in Berlin",
                         "place": "Berlin", "starts": "2035-05-01", "ends": "2035-05-02", "purpose": "A first talk."}
                        """);
        for (var record :
                List.of(
                        "/engagements/" + lookedUp("engagement", year),
                        lookedUp("directive", year) + "#1")) {
            berlin.post(
                    "/api/v1/visits/" + visit + "/parts", "{\"record\": \"%s\"}".formatted(record));
        }
        return visit;
    }

    private static String composed(PlayedYear year, Caller berlin) {
        return made(
                berlin,
                "reports",
                "{\"tasking\": \"%s\", \"round\": 1}".formatted(find("tasking", year)));
    }

    private static String attached(Caller desk) {
        return desk.upload(
                        "/api/v1/directives/" + drafted(desk) + "/files",
                        Map.of(),
                        "letter.txt",
                        "Dear colleague".getBytes(UTF_8))
                .json()
                .get("id")
                .asString();
    }

    private static String made(Caller caller, String what, String json) {
        var answer = caller.post("/api/v1/" + what, json);
        if (answer.status() != 201) {
            throw new AssertionError(answer.body());
        }
        return answer.json().get("id").asString();
    }

    @Override
    public String toString() {
        return pattern + " for " + signIn;
    }
}
