package chancery.rehearsal.officers;

import chancery.rehearsal.CallKind;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/// Sits at headquarters: answers queries, reads reports, looks at boards.
public final class Desk implements Runnable {

    private final Line line;
    private final Queue<String> queries;
    private final Random random;

    /// @param queries taskings about which missions ask
    public Desk(Line line, Queue<String> queries, Random random) {
        this.line = line;
        this.queries = queries;
        this.random = random;
    }

    @Override
    public void run() {
        var asked = queries.poll();
        if (asked != null) {
            line.post(
                    CallKind.ANSWER,
                    "taskings/" + asked + "/answer",
                    Map.of("answer", "GRANT", "text", "Yes, without its source."));
        }
        switch (random.nextInt(6)) {
            case 0 -> line.get(CallKind.OVERVIEW, "boards").ifPresent(this::lookAtOne);
            case 1, 2 -> readReport();
            case 3 -> line.get(CallKind.SEARCH, "search?q=budget");
            default -> line.get(CallKind.REPORTS, "reports?state=UNREAD");
        }
    }

    private void lookAtOne(JsonNode overview) {
        oneOf(overview)
                .map(one -> one.get("reference").asString().replace(' ', '-'))
                .ifPresent(key -> {
                    line.get(CallKind.COVERAGE, "directives/" + key + "/coverage");
                    line.get(CallKind.RESPONSES, "directives/" + key + "/responses");
                });
    }

    private void readReport() {
        line.get(CallKind.REPORTS, "reports?state=UNREAD")
                .flatMap(this::oneOf)
                .ifPresent(report ->
                        line.post(
                                CallKind.DISPOSE,
                                "reports/" + report.get("id").asString() + "/disposition",
                                Map.of("kind", "READ")));
    }

    private Optional<JsonNode> oneOf(JsonNode list) {
        var items = list.get("items");
        return items.size() == 0
                ? Optional.empty()
                : Optional.of(items.get(random.nextInt(items.size())));
    }
}
