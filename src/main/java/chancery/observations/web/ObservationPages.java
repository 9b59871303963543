package chancery.observations.web;

import chancery.access.Officer;
import chancery.observations.measures.MeasureFilter;
import chancery.observations.measures.Measures;
import chancery.web.Page;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The first page: what there is to see of what hosts do.
@RestController
class ObservationPages {

    private final Measures measures;
    private final List<ObservationRoom> rooms;
    private final Templates templates;

    ObservationPages(Measures measures, List<ObservationRoom> rooms, Templates templates) {
        this.measures = measures;
        this.rooms = rooms.stream().sorted().toList();
        this.templates = templates;
    }

    @GetMapping("/observations")
    Object index(Page page, Officer officer) {
        var latest =
                measures.list(MeasureFilter.knownAt(page.now()), officer).stream()
                        .limit(10)
                        .toList();
        return templates.observationsIndex(page, rooms, latest);
    }
}
