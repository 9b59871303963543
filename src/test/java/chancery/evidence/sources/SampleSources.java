package chancery.evidence.sources;

import chancery.access.Officer;
import chancery.files.Attachments;
import chancery.files.FilePart;
import chancery.files.Upload;
import chancery.testing.Ministry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Sources that tests need, each with an address of its own.
public final class SampleSources {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private SampleSources() {}

    public static SourceDraft draft(SourceKind kind, String title) {
        return new SourceDraft(
                kind,
                AuthorKind.STATISTICAL_OFFICE,
                "Office of Figures",
                title,
                Optional.of(new PublicationDate("2025-05")),
                Optional.empty(),
                "",
                "https://figures.example/" + COUNT.incrementAndGet(),
                Optional.empty(),
                "en",
                "",
                "");
    }

    public static Source added(String title, Officer by) {
        return Ministry.shared()
                .get(Sources.class)
                .add(draft(SourceKind.OFFICIAL_STATISTICS, title), false, by);
    }

    /// Graded and with a copy: nothing speaks against resting on it.
    public static Source sound(SourceKind kind, String title, Officer by) {
        var sources = Ministry.shared().get(Sources.class);
        var source = sources.add(draft(kind, title), false, by);
        sources.grade(source.id(), Reliability.B, "Usually right.", by);
        copy(source, by);
        return sources.source(source.id(), by);
    }

    public static void copy(Source source, Officer by) {
        Ministry.shared()
                .get(Attachments.class)
                .attach(
                        "sources",
                        source.id().toString(),
                        Upload.of(
                                "copy.txt",
                                FilePart.ENCLOSURE,
                                ("What was read: "
                                                + source.described().title()
                                                + COUNT.incrementAndGet())
                                        .getBytes(StandardCharsets.UTF_8)),
                        by);
    }
}
