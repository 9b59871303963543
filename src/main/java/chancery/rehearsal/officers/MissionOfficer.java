package chancery.rehearsal.officers;

import chancery.rehearsal.CallKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Works a mission's inbox: acknowledges, accepts, asks, files meetings, writes reports and has
/// them released.
public final class MissionOfficer implements Runnable {

    private static final int QUERIES_EACH = 12;
    private static final int SENT_AGAIN_EACH = 10;
    private static final int REPORTED_EACH = 6;
    private static final List<String> SAID = List.of("d+", "d~", "d", "p:took-note", "w:timing");
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(ZoneOffset.UTC);

    /// Long enough ago to lie in the past in every zone.
    private static final long HELD_BEFORE_SECONDS = 26 * 3_600;

    private final Office office;
    private final Line line;
    private final Line head;
    private final Queue<String> queries;
    private final Random random;
    private final Map<String, List<String>> met = new HashMap<>();

    /// @param head who releases what this officer writes
    /// @param queries taskings about which headquarters is asked
    public MissionOfficer(
            Office office, Line line, Line head, Queue<String> queries, Random random) {
        this.office = office;
        this.line = line;
        this.head = head;
        this.queries = queries;
        this.random = random;
    }

    @Override
    public void run() {
        var inbox = line.get(CallKind.INBOX, "missions/" + office.inAddress() + "/inbox");
        inbox.map(list -> list.get("items"))
                .filter(items -> items.size() > 0)
                .map(items -> items.get(random.nextInt(items.size())))
                .ifPresent(this::work);
        if (random.nextInt(4) == 0) {
            line.get(CallKind.SEARCH, "search?q=" + (random.nextBoolean() ? "minister" : "data"));
        }
    }

    private void work(JsonNode item) {
        var tasking = item.get("tasking").asString();
        switch (item.get("state").asString()) {
            case "SENT" -> say(CallKind.ACKNOWLEDGE, tasking, "acknowledgement", Map.of());
            case "ACKNOWLEDGED" -> {
                say(CallKind.ACCEPT, tasking, "acceptance", Map.of());
                meet(item);
            }
            case "ACCEPTED", "IN_PROGRESS", "REPORTED" -> {
                if (random.nextInt(QUERIES_EACH) == 0) {
                    ask(tasking);
                } else {
                    meet(item);
                }
            }
            default -> line.get(CallKind.INBOX, "taskings/" + tasking);
        }
    }

    private void ask(String tasking) {
        say(CallKind.QUERY, tasking, "query", Map.of("text", "May we name the figure?"))
                .ifPresent(answer -> queries.add(tasking));
    }

    private Optional<JsonNode> say(
            CallKind kind, String tasking, String step, Map<String, String> words) {
        return line.post(kind, "taskings/" + tasking + "/" + step, words);
    }

    private void meet(JsonNode item) {
        var host = item.get("host").asString();
        var directive = item.get("reference").asString().replace(' ', '-');
        var points =
                line.get(
                        CallKind.POINTS,
                        "directives/%s/points?mission=%s&host=%s"
                                .formatted(directive, office.inAddress(), host));
        var offices = officesOf(host);
        if (points.isPresent() && !offices.isEmpty()) {
            file(item, directive, host, points.get().get("points"), offices);
        }
    }

    private List<String> officesOf(String host) {
        return met.computeIfAbsent(
                host,
                country ->
                        line.get(CallKind.OFFICES, "host-offices?host=" + country)
                                .map(MissionOfficer::ids)
                                .orElse(List.of()));
    }

    private static List<String> ids(JsonNode list) {
        var ids = new ArrayList<String>();
        list.get("items").forEach(one -> ids.add(one.get("id").asString()));
        return ids;
    }

    private void file(
            JsonNode item, String directive, String host, JsonNode points, List<String> offices) {
        var capture = capture(points);
        if (capture.isEmpty()) {
            return;
        }
        var body =
                Map.of(
                        "mission", office.code(),
                        "host", host,
                        "directive", directive,
                        "subject", item.get("subject").asString(),
                        "heldAt", MINUTES.format(Instant.now().minusSeconds(HELD_BEFORE_SECONDS)),
                        "interlocutors",
                                List.of(
                                        Map.of(
                                                "office",
                                                offices.get(random.nextInt(offices.size())))),
                        "capture", capture);
        var key = UUID.randomUUID().toString();
        line.postOnce(CallKind.FILE, "engagements", key, body)
                .map(made -> made.get("id").asString())
                .ifPresent(id -> {
                    sendAgain(key, body, id);
                    line.get(CallKind.READ, "engagements/" + id);
                    report(item, id);
                });
    }

    /// Two or three points in a line of quick capture.
    private String capture(JsonNode points) {
        var live = new ArrayList<Integer>();
        points.forEach(point -> {
            if (!point.get("withdrawn").asBoolean()) {
                live.add(point.get("number").asInt());
            }
        });
        var words = new ArrayList<String>();
        int from = live.isEmpty() ? 0 : random.nextInt(live.size());
        for (int number : live.subList(from, Math.min(live.size(), from + 3))) {
            words.add(number + SAID.get(random.nextInt(SAID.size())));
        }
        return String.join(" ", words);
    }

    /// As a program does that got no answer; it must get the first one.
    private void sendAgain(String key, Map<String, ?> body, String id) {
        if (random.nextInt(SENT_AGAIN_EACH) == 0) {
            line.postOnce(CallKind.FILE_AGAIN, "engagements", key, body)
                    .map(made -> made.get("id").asString())
                    .filter(again -> !again.equals(id))
                    .ifPresent(again ->
                            line.complain(CallKind.FILE_AGAIN, "made " + again + " beside " + id));
        }
    }

    private void report(JsonNode item, String engagement) {
        if (random.nextInt(REPORTED_EACH) > 0) {
            return;
        }
        var body =
                Map.of(
                        "tasking", item.get("tasking").asString(),
                        "kind", "ENGAGEMENT_REPORT",
                        "subject", item.get("subject").asString(),
                        "paragraphs",
                                List.of(
                                        Map.of(
                                                "type", "SUMMARY",
                                                "mark", "R",
                                                "text",
                                                        "The host listened and will come back to us."),
                                        Map.of(
                                                "type", "HOST_STATEMENT",
                                                "mark", "R",
                                                "text", "They would ask the ministry concerned.",
                                                "engagements", List.of(engagement))));
        line.postOnce(CallKind.COMPOSE, "reports", UUID.randomUUID().toString(), body)
                .map(draft -> draft.get("id").asString())
                .ifPresent(
                        id -> head.post(CallKind.RELEASE, "reports/" + id + "/release", Map.of()));
    }
}
