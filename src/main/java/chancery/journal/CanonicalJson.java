package chancery.journal;

import chancery.kernel.KernelJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Turns facts into the one sequence of bytes that stands for them: canonical JSON (RFC 8785), in
/// UTF-8.
public final class CanonicalJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new KernelJson()).build();

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
            return new JsonCanonicalizer(MAPPER.writeValueAsBytes(value)).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
