package chancery.search;

import chancery.database.Reader;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/// The door to search: asks everything that can be found.
@Service
public class Search {

    private static final int SHORTEST = 2;

    private final List<Findable> findables;

    Search(List<Findable> findables) {
        this.findables = List.copyOf(findables);
    }

    /// What matches, module by module; nothing for less than two characters.
    public List<Found> find(String text, Locale language, Reader reader) {
        var wanted = text.strip();
        return wanted.length() < SHORTEST
                ? List.of()
                : findables.stream()
                        .flatMap(findable -> findable.find(wanted, language, reader).stream())
                        .toList();
    }
}
