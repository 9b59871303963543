package chancery.files.web;

import chancery.files.StoredFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// How files go out: to be kept, never to be run or shown within our pages.
final class FileAnswers {

    private FileAnswers() {}

    /// The content with its digest (RFC 9530); the name stands in the header alone.
    static ResponseEntity<byte[]> content(StoredFile file, byte[] content) {
        var name =
                ContentDisposition.attachment()
                        .filename(file.name().text(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Repr-Digest", "sha-256=:" + base64(file) + ":")
                .body(content);
    }

    private static String base64(StoredFile file) {
        return Base64.getEncoder().encodeToString(file.digest().bytes());
    }

    static Map<String, Object> json(StoredFile file) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", file.id());
        json.put("record", file.record());
        json.put("kind", file.kind());
        json.put("name", file.name().text());
        json.put("part", file.part());
        json.put("type", file.type());
        json.put("size", file.size());
        json.put("sha256", file.digest().text());
        json.put("version", file.version());
        json.put("addedLater", file.later());
        json.put("attachedBy", file.attachedByName());
        json.put("attachedAt", file.attachedAt());
        file.withdrawn().ifPresent(withdrawn -> json.put("withdrawn", withdrawn));
        return json;
    }
}
