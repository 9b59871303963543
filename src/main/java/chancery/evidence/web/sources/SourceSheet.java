package chancery.evidence.web.sources;

import chancery.evidence.sources.Identifier;
import chancery.evidence.sources.KeptCopy;
import chancery.evidence.sources.PublicationDate;
import chancery.evidence.sources.Source;
import chancery.web.Sheet;
import chancery.web.Words;
import java.util.List;
import java.util.stream.Stream;

/// Sources as a table that leaves Chancery.
final class SourceSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "kind",
                    "publisher",
                    "title",
                    "published",
                    "edition",
                    "address",
                    "identifier",
                    "language",
                    "reliability",
                    "standing",
                    "copy");

    private SourceSheet() {}

    static Sheet of(List<Source> sources, Words words) {
        return new Sheet(
                "sources",
                COLUMNS.stream()
                        .map(name ->
                                new Sheet.Column(
                                        name, words.say("evidence.sources.column." + name)))
                        .toList(),
                sources.stream().map(SourceSheet::row).toList());
    }

    private static List<Object> row(Source source) {
        var described = source.described();
        return Stream.<Object>of(
                        source.id().toString(),
                        described.kind().name(),
                        described.publisher(),
                        described.title(),
                        described.published().map(PublicationDate::text).orElse(""),
                        described.edition(),
                        described.address(),
                        described.identifier().map(Identifier::text).orElse(""),
                        described.language(),
                        source.grading().map(grading -> grading.grade().name()).orElse(""),
                        source.change().standing().name(),
                        source.copy().map(KeptCopy::sha256).orElse(""))
                .toList();
    }
}
