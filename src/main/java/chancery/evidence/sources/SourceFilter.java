package chancery.evidence.sources;

import java.util.Optional;

/// Which sources are asked for.
public record SourceFilter(
        Optional<String> text,
        Optional<SourceKind> kind,
        Optional<SourceStanding> standing,
        Optional<Reliability> reliability) {

    public static final SourceFilter ALL =
            new SourceFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static SourceFilter text(String text) {
        return new SourceFilter(
                Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
