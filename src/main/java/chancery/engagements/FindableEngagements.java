package chancery.engagements;

import chancery.database.Reader;
import chancery.search.Findable;
import chancery.search.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets engagements be found by subject.
@Component
class FindableEngagements implements Findable {

    private final Engagements engagements;

    FindableEngagements(Engagements engagements) {
        this.engagements = engagements;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        var filter =
                new EngagementFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        text);
        return engagements.list(filter, reader).stream()
                .limit(20)
                .map(engagement ->
                        new Found(
                                "search.engagement",
                                engagement.subject(),
                                engagement.mission()
                                        + " "
                                        + engagement.host()
                                        + " "
                                        + engagement.counterparts(),
                                "/engagements/" + engagement.id()))
                .toList();
    }
}
