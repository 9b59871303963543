package chancery.alerts.links;

import chancery.alerts.Subject;
import chancery.alerts.SubjectKind;
import chancery.database.Reader;
import chancery.kernel.CountryCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the link of an alert: an address of a record of ours, or any address of the web.
@Component
public class AlertLinks {

    private static final int LONGEST = 500;

    private final LinkedRecords records;

    AlertLinks(LinkedRecords records) {
        this.records = records;
    }

    /// What a link names, and the host the record knows of.
    public record Linked(Subject subject, Optional<CountryCode> host) {}

    /// Reads a path such as `/engagements/…`, the whole address of such a page, or an address
    /// elsewhere; nothing when it is none of these, or the reader may not see the record.
    public Optional<Linked> read(String text, Reader reader) {
        if (text.startsWith("/")) {
            return record(text, reader);
        }
        return path(text)
                .flatMap(path -> record(path, reader).or(() -> Optional.of(elsewhere(text))));
    }

    private static Optional<String> path(String text) {
        try {
            var address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && text.length() <= LONGEST
                    ? Optional.of(address.getPath())
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Linked elsewhere(String address) {
        return new Linked(
                new Subject(SubjectKind.ADDRESS, Optional.empty(), address), Optional.empty());
    }

    private Optional<Linked> record(String path, Reader reader) {
        return SubjectKind.of(path)
                .flatMap(kind ->
                        records.find(kind, keyIn(path.substring(kind.path().length())), reader));
    }

    /// The key ends where the address goes on.
    private static String keyIn(String rest) {
        return rest.split("[/?#]", 2)[0];
    }
}
