package chancery.engagements;

import chancery.database.Reader;
import chancery.engagements.store.HeardStore;
import chancery.stakeholders.HeardPoints;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which points a new holder of an office has not heard.
@Component
class HeardByOffices implements HeardPoints {

    private final HeardStore heard;

    HeardByOffices(HeardStore heard) {
        this.heard = heard;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unheard> notHeardBy(UUID holder, UUID office, Reader reader) {
        return heard.unheardBy(holder, office, reader);
    }
}
