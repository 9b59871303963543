package chancery.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Puts the answers of the API together: JSON, versions as ETags, what was made.
@Component
public class ApiAnswers {

    private final JsonMapper mapper;

    ApiAnswers(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /// Something that was made just now: 201, with its address.
    public Made made(String location, Object body) {
        return new Made(201, location, mapper.writeValueAsString(body));
    }

    /// Sends what was made, now or at an earlier try.
    public ResponseEntity<String> send(Made made) {
        return ResponseEntity.status(made.status())
                .location(URI.create(made.location()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(made.body());
    }

    /// A record with the version it has, to be sent back as If-Match.
    public ResponseEntity<Object> tagged(long version, Object body) {
        return ResponseEntity.ok().eTag(IfMatch.tag(version)).body(body);
    }

    /// The same of a record whose versions are ids.
    public ResponseEntity<Object> tagged(UUID version, Object body) {
        return ResponseEntity.ok().eTag(IfMatch.tag(version)).body(body);
    }
}
