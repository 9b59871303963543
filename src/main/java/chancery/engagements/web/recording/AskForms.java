package chancery.engagements.web.recording;

import chancery.access.Officer;
import chancery.engagements.Engagements;
import chancery.engagements.approaches.Approach;
import chancery.engagements.approaches.Clash;
import chancery.engagements.web.offering.Offering;
import chancery.kernel.Ids;
import chancery.missions.places.HostNames;
import chancery.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together the form by which a meeting is asked for.
@Component
class AskForms {

    private final Offering offering;
    private final Engagements engagements;
    private final Ids ids;

    AskForms(Offering offering, Engagements engagements, Ids ids) {
        this.offering = offering;
        this.engagements = engagements;
        this.ids = ids;
    }

    AskForm of(Setting setting, Typed typed, List<Clash> clashes, Page page, Officer officer) {
        var day = LocalDate.ofInstant(page.now(), setting.mission().zone());
        return new AskForm(
                setting,
                HostNames.of(setting.host(), page.words()),
                offering.of(setting, day, typed.offices(), officer),
                clashes,
                ids.next());
    }

    /// What else is planned with the same counterparts.
    List<Clash> clashes(Approach approach, Officer officer) {
        return approach.planned()
                .map(at -> engagements.clashes(approach.targets(), at, Optional.empty(), officer))
                .orElse(List.of());
    }
}
