package chancery.directives.web;

import chancery.directives.Directive;
import chancery.directives.taskings.TaskedRound;
import chancery.directives.taskings.Tasking;
import chancery.directives.wording.Point;
import chancery.directives.wording.Version;
import chancery.kernel.Reference;
import chancery.missions.Network;
import chancery.missions.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How directives and taskings stand in the API.
public final class DirectiveJson {

    private DirectiveJson() {}

    public static Map<String, Object> of(Directive directive) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", directive.id());
        directive.reference().ifPresent(reference -> json.put("reference", reference));
        json.put("key", keyOf(directive));
        json.put("stage", directive.stage());
        json.put("revision", directive.revision());
        switch (directive) {
            case Directive.Held held -> json.put("releasesAt", held.until());
            case Directive.Released released -> json.put("releasedAt", released.at());
            case Directive.Ended ended -> {
                json.put("endedAt", ended.at());
                json.put("endedWhy", ended.why());
                ended.successor().ifPresent(next -> json.put("successor", next));
            }
            case Directive.Draft _, Directive.InClearance _ -> {}
        }
        json.put("version", of(directive.version()));
        return json;
    }

    /// The reference as it stands in addresses, or the id of what has none.
    public static String keyOf(Directive directive) {
        return directive
                .reference()
                .map(reference -> Reference.parse(reference).inAddress())
                .orElse(directive.id().toString());
    }

    public static LinkedHashMap<String, Object> of(Version version) {
        var text = version.instruction();
        var json = new LinkedHashMap<String, Object>();
        json.put("number", version.number());
        json.put("kind", text.kind());
        json.put("subject", text.subject());
        json.put("objective", text.objective());
        json.put("background", text.background());
        json.put("actionRequested", text.actionRequested());
        json.put("precedence", text.precedence());
        json.put("infoPrecedence", text.infoPrecedence());
        json.put("addressees", text.addressees().toString());
        text.informed().ifPresent(scope -> json.put("informed", scope.toString()));
        text.deliverBy().ifPresent(day -> json.put("deliverBy", day));
        text.reportBy().ifPresent(day -> json.put("reportBy", day));
        json.put("reportDays", text.reportDays());
        json.put("level", text.level());
        json.put("latitude", text.latitude());
        json.put("writtenMaterial", text.writtenMaterial());
        json.put("tags", text.tags());
        json.put("contacts", text.contacts());
        json.put("cited", text.cited());
        json.put("cadence", text.cadence().toString());
        json.put("reason", version.reason());
        version.issuedAt().ifPresent(at -> json.put("issuedAt", at));
        json.put("points", version.points().stream().map(DirectiveJson::of).toList());
        return json;
    }

    public static Map<String, Object> of(Point point) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", point.number());
        json.put("kind", point.kind());
        json.put("text", point.text());
        json.put("release", point.release());
        json.put("verbatim", point.verbatim());
        json.put("scope", point.scope().toString());
        json.put("wordedIn", point.wordedIn());
        json.put("withdrawn", point.withdrawn());
        if (!point.occasion().isEmpty()) {
            json.put("occasion", point.occasion());
        }
        return json;
    }

    public static Map<String, Object> of(
            Tasking tasking, Network network, List<TaskedRound> rounds) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", tasking.id());
        json.put("mission", network.office(tasking.mission()).map(Office::code));
        json.put("host", tasking.host());
        json.put("state", tasking.state());
        json.put("revision", tasking.revision());
        tasking.officer().ifPresent(officer -> json.put("officer", officer));
        json.put("rounds", rounds);
        return json;
    }
}
