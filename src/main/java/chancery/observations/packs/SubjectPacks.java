package chancery.observations.packs;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The packs that are there: every file in the folder `observations/packs`.
@Component
public class SubjectPacks {

    private static final String FILES = "classpath:/observations/packs/*.csv";

    private final List<SubjectPack> packs;

    SubjectPacks() {
        this.packs = read();
    }

    /// All packs, by key.
    public List<SubjectPack> all() {
        return packs;
    }

    public Optional<SubjectPack> find(String key) {
        return packs.stream().filter(pack -> pack.key().equals(key)).findFirst();
    }

    /// A pack that rows already name.
    public SubjectPack pack(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no subject pack " + key));
    }

    private static List<SubjectPack> read() {
        try {
            var found = new ArrayList<SubjectPack>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                found.add(pack(file));
            }
            return found.stream().sorted(Comparator.comparing(SubjectPack::key)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The first row names the pack itself; its mark is where the scheme is published.
    private static SubjectPack pack(Resource file) throws IOException {
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            var rows = csv.stream().toList();
            var head = rows.getFirst();
            return new SubjectPack(
                    Objects.requireNonNull(file.getFilename()).replace(".csv", ""),
                    head.getField("english"),
                    head.getField("french"),
                    head.getField("mark"),
                    rows.stream().skip(1).map(SubjectPacks::term).toList());
        }
    }

    private static Term term(NamedCsvRecord row) {
        return new Term(
                TermKind.valueOf(row.getField("kind")),
                row.getField("code"),
                row.getField("english"),
                row.getField("french"),
                row.getField("mark"));
    }
}
