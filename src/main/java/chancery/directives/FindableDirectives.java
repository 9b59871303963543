package chancery.directives;

import chancery.database.Reader;
import chancery.search.Findable;
import chancery.search.Found;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Lets directives be found by reference and subject.
@Component
class FindableDirectives implements Findable {

    private final Directives directives;

    FindableDirectives(Directives directives) {
        this.directives = directives;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        return directives.list(text, Optional.empty(), reader).stream()
                .limit(20)
                .map(directive ->
                        new Found(
                                "search.directive",
                                directive.subject(),
                                directive.reference().orElse(""),
                                "/directives/" + directive.key()))
                .toList();
    }
}
