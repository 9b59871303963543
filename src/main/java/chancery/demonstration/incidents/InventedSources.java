package chancery.demonstration.incidents;

import chancery.access.Officer;
import chancery.evidence.sources.AuthorKind;
import chancery.evidence.sources.PublicationDate;
import chancery.evidence.sources.Reliability;
import chancery.evidence.sources.SourceDraft;
import chancery.evidence.sources.SourceKind;
import chancery.evidence.sources.Sources;
import chancery.files.Attachments;
import chancery.files.FilePart;
import chancery.files.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notices of authorities that nobody ever published, under addresses that lead nowhere (RFC 2606).
@Component
class InventedSources {

    private final Sources sources;
    private final Attachments attachments;

    InventedSources(Sources sources, Attachments attachments) {
        this.sources = sources;
        this.attachments = attachments;
    }

    /// Described, graded, and with a copy that says what it is.
    UUID statement(String publisher, String title, LocalDate on, Officer by) {
        var draft =
                new SourceDraft(
                        SourceKind.OFFICIAL_STATEMENT,
                        AuthorKind.GOVERNMENT,
                        publisher,
                        title,
                        Optional.of(new PublicationDate(on.toString())),
                        Optional.of(on),
                        "",
                        "https://notices.example/" + slug(publisher + " " + title),
                        Optional.empty(),
                        "en",
                        "",
                        "Invented for the demonstration.");
        var source = sources.add(draft, false, by);
        sources.grade(source.id(), Reliability.B, "An authority about its own acts.", by);
        attachments.attach(
                "sources",
                source.id().toString(),
                Upload.of(
                        "notice.txt",
                        FilePart.ENCLOSURE,
                        ("Invented notice: " + publisher + ", " + title + ", " + on)
                                .getBytes(StandardCharsets.UTF_8)),
                by);
        return source.id();
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
