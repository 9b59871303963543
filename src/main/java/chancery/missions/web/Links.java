package chancery.missions.web;

import chancery.access.Invitation;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Writes the links of new accounts as a file.
final class Links {

    private Links() {}

    /// The address under which the asker reached us, as in `https://chancery.example`.
    static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    static String csv(List<Invitation> invitations, String base) {
        if (invitations.isEmpty()) {
            return "";
        }
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord("person", "name", "link");
            for (var one : invitations) {
                writer.writeRecord(
                        one.account().signIn(),
                        one.account().name(),
                        base + "/reset/" + one.token().text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
