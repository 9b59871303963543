package chancery.evidence.sources;

import chancery.database.Reader;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks every module what rests on a source.
@Component
@Transactional(readOnly = true)
public class Resting {

    private final ObjectProvider<SourceDependants> dependants;

    Resting(ObjectProvider<SourceDependants> dependants) {
        this.dependants = dependants;
    }

    /// Everything that rests on it and the reader may see.
    public List<Dependant> on(UUID source, Locale language, Reader reader) {
        return dependants
                .orderedStream()
                .flatMap(each -> each.restingOn(source, language, reader).stream())
                .toList();
    }
}
