package chancery.evidence.figures;

import chancery.database.Reader;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whatever rests on figures; answered by those who let claims, points or paragraphs rest on them.
public interface RestsOnFigures {

    /// What rests on any of these figures, as far as the reader may see it.
    List<Resting> restingOn(Set<UUID> figures, Reader reader);

    /// Something that rests on a figure.
    ///
    /// @param address of its page
    record Resting(UUID figure, String title, String address) {}
}
