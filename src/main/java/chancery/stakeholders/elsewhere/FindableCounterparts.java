package chancery.stakeholders.elsewhere;

import chancery.database.Reader;
import chancery.search.Findable;
import chancery.search.Found;
import chancery.stakeholders.ListFilter;
import chancery.stakeholders.Listed;
import chancery.stakeholders.Stakeholders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets authorities, offices and holders be found by name and title.
@Component
class FindableCounterparts implements Findable {

    private final Stakeholders stakeholders;

    FindableCounterparts(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        return stakeholders
                .list(new ListFilter(Optional.empty(), Optional.of(text)), reader)
                .stream()
                .limit(20)
                .map(line ->
                        new Found(
                                "search.counterpart",
                                line.authorityName(),
                                line.post().map(Listed.Post::title).orElse("") + " " + line.host(),
                                "/stakeholders/" + line.host()))
                .toList();
    }
}
