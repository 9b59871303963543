package chancery.observations.coding.web;

import static java.util.stream.Collectors.joining;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.missions.places.HostNames;
import chancery.observations.coding.Codebooks;
import chancery.observations.coding.Coders;
import chancery.observations.coding.CodingQueue;
import chancery.observations.coding.WaitingCodes;
import chancery.web.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What waits for codes and for decisions, and for whom.
@RestController
class QueuePages {

    private final CodingQueue queue;
    private final Coders coders;
    private final Codebooks codebooks;
    private final Histories histories;
    private final Templates templates;

    QueuePages(
            CodingQueue queue,
            Coders coders,
            Codebooks codebooks,
            Histories histories,
            Templates templates) {
        this.queue = queue;
        this.coders = coders;
        this.codebooks = codebooks;
        this.histories = histories;
        this.templates = templates;
    }

    @GetMapping("/observations/coding")
    Object queue(Page page, Officer officer) {
        return templates.observationsCodingQueue(
                page,
                rows(queue.toCode(officer), page, officer),
                rows(queue.toDecide(officer), page, officer),
                rows(queue.open(officer), page, officer),
                coders.mayName(officer),
                codebooks.latest(officer),
                codebooks.mayIssue(officer));
    }

    private List<QueueRow> rows(List<WaitingCodes> waiting, Page page, Officer officer) {
        var owing = new HashSet<UUID>();
        waiting.forEach(one -> owing.addAll(one.owing()));
        var names = histories.namesOf(owing, officer);
        return waiting.stream()
                .map(one ->
                        new QueueRow(
                                one,
                                HostNames.of(one.measure().host(), page.words()),
                                waitsFor(one, names, page)))
                .toList();
    }

    private static String waitsFor(WaitingCodes one, Map<UUID, String> names, Page page) {
        return one.named().isEmpty()
                ? page.say("observations.coders-nobody-named")
                : one.owing().stream()
                        .map(officer -> names.getOrDefault(officer, "–"))
                        .collect(joining(", "));
    }
}
