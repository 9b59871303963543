package chancery.evidence.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import chancery.evidence.claims.strength.Backing;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/// What evidence brings to the strength of a claim.
final class Backings {

    private Backings() {}

    static Stream<Backing> of(LinkedEvidence one) {
        return Stream.concat(
                one.source().stream()
                        .map(source ->
                                new Backing(
                                        origin(source.described().publisher()),
                                        source.described().kind().weight(),
                                        source.copy().isPresent(),
                                        one.link().credibility())),
                one.figure().stream()
                        .flatMap(figure ->
                                figure.publishers().stream()
                                        .map(office ->
                                                new Backing(
                                                        origin(office),
                                                        4,
                                                        figure.copyKept(),
                                                        one.link().credibility()))));
    }

    /// Two tables of one publisher are one voice.
    private static UUID origin(String publisher) {
        return UUID.nameUUIDFromBytes(publisher.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }
}
