package chancery.observations.measures.web;

import static java.util.stream.Collectors.joining;

import chancery.observations.measures.Intervention;
import chancery.observations.measures.InterventionDraft;
import chancery.observations.measures.MeasureListed;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import java.util.List;
import java.util.function.Function;

/// The list as a file; codes are those of the packs.
final class MeasureSheet {

    private MeasureSheet() {}

    static Sheet of(List<MeasureListed> listed, Words words) {
        var columns =
                Column.named(
                        words,
                        "observations.column.",
                        "id",
                        "host",
                        "authority",
                        "type",
                        "title",
                        "english_title",
                        "identifier",
                        "stage",
                        "since",
                        "lag_days",
                        "areas",
                        "tools",
                        "directions");
        return new Sheet("measures", columns, listed.stream().map(MeasureSheet::cells).toList());
    }

    private static List<Object> cells(MeasureListed listed) {
        var described = listed.measure().described();
        return List.of(
                listed.measure().id().toString(),
                listed.measure().host().text(),
                listed.authority(),
                described.type().name(),
                described.title(),
                described.englishTitle(),
                described.identifier().map(Object::toString).orElse(""),
                listed.stage().map(Enum::name).orElse(""),
                listed.since().map(Object::toString).orElse(""),
                listed.lag().map(Object::toString).orElse(""),
                codes(listed, InterventionDraft::area),
                codes(listed, InterventionDraft::tool),
                codes(listed, part -> part.direction().orElse("")));
    }

    private static String codes(MeasureListed listed, Function<InterventionDraft, String> code) {
        return listed.interventions().stream()
                .map(Intervention::described)
                .map(code)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(joining(" "));
    }
}
