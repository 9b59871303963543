package chancery.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/// A form with one file, as browsers send it: multipart/form-data (RFC 7578).
record Multipart(Map<String, String> fields, String name, byte[] file) {

    private static final String BOUNDARY = "chancery-tests-have-no-such-line";

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (field, value) -> part(body, "name=\"" + field + "\"", value.getBytes(UTF_8)));
        part(body, "name=\"file\"; filename=\"" + name.replace("\"", "%22") + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n";
        body.writeBytes(head.formatted(BOUNDARY, disposition).getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
