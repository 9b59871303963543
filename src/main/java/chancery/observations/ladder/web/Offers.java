package chancery.observations.ladder.web;

import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.engagements.EngagementFilter;
import chancery.engagements.EngagementListed;
import chancery.engagements.Engagements;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.CountryCode;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What we did towards a host, to choose from.
@Component
public class Offers {

    private final Engagements engagements;
    private final Commitments promises;
    private final Directives directives;

    Offers(Engagements engagements, Commitments promises, Directives directives) {
        this.engagements = engagements;
        this.promises = promises;
        this.directives = directives;
    }

    /// Engagements, promises and directives; each list begins with none.
    public record Offered(
            List<Option> engagements, List<Option> promises, List<Option> directives) {

        public Offered {
            engagements = List.copyOf(engagements);
            promises = List.copyOf(promises);
            directives = List.copyOf(directives);
        }
    }

    Offered of(CountryCode host, Page page, Officer officer) {
        return new Offered(
                withNone(page, met(host, page, officer)),
                withNone(
                        page,
                        promises.all(officer).stream()
                                .filter(one -> one.host().equals(host))
                                .map(one -> new Option(one.id().toString(), one.what()))),
                withNone(
                        page,
                        directives.list("", Optional.of(Directive.Stage.RELEASED), officer).stream()
                                .map(one ->
                                        new Option(
                                                one.key(),
                                                one.reference().orElse("")
                                                        + " · "
                                                        + one.subject()))));
    }

    private Stream<Option> met(CountryCode host, Page page, Officer officer) {
        var filter =
                new EngagementFilter(
                        Optional.empty(),
                        Optional.of(host),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return engagements.list(filter, officer).stream()
                .map(one -> new Option(one.id().toString(), title(one, page)));
    }

    private static String title(EngagementListed one, Page page) {
        return (one.when().map(page.words()::time).orElse("") + " " + one.subject()).strip();
    }

    private static List<Option> withNone(Page page, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", page.say("web.none"))), options).toList();
    }
}
