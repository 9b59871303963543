package chancery.journal;

import chancery.kernel.KernelJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Turns facts into the one sequence of bytes that stands for them: canonical JSON (RFC 8785), in
/// UTF-8.
public final class CanonicalJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new KernelJson())
                    .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                    .build();

    private CanonicalJson() {}

    /// The bytes of an entry: its facts, and its kind under the name `kind`.
    static byte[] of(Entry entry) {
        var facts = MAPPER.convertValue(entry, new TypeReference<TreeMap<String, Object>>() {});
        facts.put("kind", entry.kind());
        return of(facts);
    }

    /// The bytes of any value that has a form in JSON.
    public static byte[] of(Object value) {
        try {
            // The library takes objects and arrays only: a lone text or number goes through in an
            // array.
            var array =
                    new JsonCanonicalizer(MAPPER.writeValueAsBytes(List.of(value)))
                            .getEncodedUTF8();
            return Arrays.copyOfRange(array, 1, array.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
