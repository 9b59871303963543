package chancery.engagements.web.brief;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import chancery.access.Officer;
import chancery.directives.Translations;
import chancery.directives.cautions.Caution;
import chancery.directives.cautions.Cautions;
import chancery.directives.taskings.Tasking;
import chancery.directives.taskings.Taskings;
import chancery.directives.wording.CourtesyTranslation;
import chancery.directives.wording.Point;
import chancery.directives.wording.PointEvidence;
import chancery.directives.wording.PointNote;
import chancery.engagements.exchange.AnswerElsewhere;
import chancery.engagements.exchange.Exchanges;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.web.recording.Setting;
import chancery.web.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// The points of a brief, each with what is known of it: what passed last, here and elsewhere, what
/// was advised, how it is translated and what backs it.
@Component
class BriefLines {

    private final Taskings taskings;
    private final Cautions cautions;
    private final Translations translations;
    private final Exchanges exchanges;
    private final LastHere lastHere;
    private final List<PointEvidence> evidence;

    BriefLines(
            Taskings taskings,
            Cautions cautions,
            Translations translations,
            Exchanges exchanges,
            LastHere lastHere,
            List<PointEvidence> evidence) {
        this.taskings = taskings;
        this.cautions = cautions;
        this.translations = translations;
        this.exchanges = exchanges;
        this.lastHere = lastHere;
        this.evidence = List.copyOf(evidence);
    }

    List<BriefLine> of(Tasking tasking, Setting setting, Page page, Officer officer) {
        var last = lastHere.of(tasking, setting, officer);
        var elsewhere =
                exchanges.answersTo(tasking.directive(), officer).stream()
                        .filter(answer -> !answer.host().equals(tasking.host()))
                        .collect(groupingBy(AnswerElsewhere::point));
        var cautioned =
                cautions.of(tasking.id(), officer).stream().collect(groupingBy(Caution::point));
        var translated = translations.of(tasking.directive(), officer);
        var noted =
                evidence.stream()
                        .flatMap(each ->
                                each
                                        .notesOf(
                                                tasking.directive(), page.words().locale(), officer)
                                        .stream())
                        .collect(groupingBy(PointNote::point));
        return taskings.pointsOf(tasking, officer).stream()
                .filter(point -> !point.withdrawn())
                .map(point ->
                        line(
                                point,
                                Optional.ofNullable(last.get(point.number())),
                                elsewhere.getOrDefault(point.number(), List.of()),
                                cautioned.getOrDefault(point.number(), List.of()),
                                translated.getOrDefault(point.number(), List.of()),
                                noted.getOrDefault(point.number(), List.of())))
                .toList();
    }

    private static BriefLine line(
            Point point,
            Optional<Brief.Last> last,
            List<AnswerElsewhere> elsewhere,
            List<Caution> cautions,
            List<CourtesyTranslation> translations,
            List<PointNote> notes) {
        Map<HostResponse, Long> counts =
                elsewhere.stream()
                        .collect(groupingBy(AnswerElsewhere::response, TreeMap::new, counting()));
        return new BriefLine(point, last, elsewhere, counts, cautions, translations, notes);
    }
}
