package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureDraft;
import chancery.observations.measures.MeasureFilter;
import chancery.observations.measures.MeasureStage;
import chancery.observations.measures.MeasureType;
import chancery.observations.measures.Measures;
import chancery.observations.measures.identifiers.IdentifierScheme;
import chancery.observations.web.FormPiece;
import chancery.observations.web.FormSheet;
import chancery.observations.web.FormSheet.Withdrawal;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.Stakeholders;
import chancery.web.Option;
import chancery.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The fields of the form that records or corrects a measure.
@Component
class MeasureForms {

    private final Measures measures;
    private final Stakeholders stakeholders;

    MeasureForms(Measures measures, Stakeholders stakeholders) {
        this.measures = measures;
        this.stakeholders = stakeholders;
    }

    FormSheet fresh(CountryCode host, Page page, Officer officer) {
        var pieces = new ArrayList<FormPiece>();
        pieces.add(new FormPiece.Hidden("host", host.text()));
        pieces.addAll(described(host, Optional.empty(), page, officer));
        pieces.add(
                FormPiece.choice(
                        "stage",
                        "observations.stage",
                        false,
                        withNone(Option.of(MeasureStage.class, page.words()), page),
                        ""));
        pieces.add(FormPiece.day("on", "observations.stage-on", false, ""));
        return FormSheet.of(
                "observations.new-measure",
                HostNames.of(host, page.words()),
                "/observations/measures",
                "/observations/measures",
                pieces);
    }

    FormSheet correction(Measure measure, Page page, Officer officer) {
        var pieces = new ArrayList<FormPiece>();
        pieces.add(new FormPiece.Hidden("version", measure.version().toString()));
        pieces.addAll(described(measure.host(), Optional.of(measure), page, officer));
        var address = "/observations/measures/" + measure.id();
        return FormSheet.of(
                        "observations.correct-measure",
                        measure.title(),
                        address,
                        address + "/correction",
                        pieces)
                .withdrawnBy(new Withdrawal(address + "/withdrawal", "", true));
    }

    private List<FormPiece> described(
            CountryCode host, Optional<Measure> current, Page page, Officer officer) {
        var words = page.words();
        var draft = current.map(Measure::described);
        Function<Function<MeasureDraft, String>, String> value = part -> draft.map(part).orElse("");
        return List.of(
                FormPiece.choice(
                        "authority",
                        "observations.authority",
                        true,
                        authorities(host, officer),
                        value.apply(one -> one.authority().toString())),
                FormPiece.choice(
                        "level",
                        "observations.level",
                        true,
                        Option.of(AuthorityLevel.class, words),
                        value.apply(one -> one.level().name())),
                FormPiece.choice(
                        "type",
                        "observations.type",
                        true,
                        Option.of(MeasureType.class, words),
                        value.apply(one -> one.type().name())),
                FormPiece.line(
                        "title",
                        "observations.title-original",
                        true,
                        value.apply(MeasureDraft::title)),
                new FormPiece.Line(
                        "language",
                        "observations.language",
                        "observations.language-hint",
                        "text",
                        true,
                        value.apply(MeasureDraft::language)),
                FormPiece.line(
                        "englishTitle",
                        "observations.title-english",
                        true,
                        value.apply(MeasureDraft::englishTitle)),
                FormPiece.choice(
                        "identifierScheme",
                        "observations.identifier-scheme",
                        false,
                        withNone(Option.of(IdentifierScheme.class, words), page),
                        draft.flatMap(MeasureDraft::identifier)
                                .map(known -> known.scheme().name())
                                .orElse("")),
                new FormPiece.Line(
                        "identifier",
                        "observations.identifier",
                        "observations.identifier-hint",
                        "text",
                        false,
                        draft.flatMap(MeasureDraft::identifier)
                                .map(known -> known.text())
                                .orElse("")),
                FormPiece.area(
                        "summary",
                        "observations.summary",
                        false,
                        value.apply(MeasureDraft::summary)),
                FormPiece.choice(
                        "supersedes",
                        "observations.supersedes",
                        false,
                        withNone(others(host, current, page, officer), page),
                        draft.flatMap(MeasureDraft::supersedes).map(UUID::toString).orElse("")));
    }

    private List<Option> authorities(CountryCode host, Officer officer) {
        return stakeholders.authoritiesOf(host, officer).stream()
                .filter(one -> !one.kind().isRestricted())
                .map(one -> new Option(one.id().toString(), one.described().englishName()))
                .toList();
    }

    private List<Option> others(
            CountryCode host, Optional<Measure> current, Page page, Officer officer) {
        return measures.list(MeasureFilter.knownAt(page.now()).in(host), officer).stream()
                .map(listed -> listed.measure())
                .filter(other -> current.filter(one -> one.id().equals(other.id())).isEmpty())
                .map(other -> new Option(other.id().toString(), other.title()))
                .toList();
    }

    private static List<Option> withNone(List<Option> options, Page page) {
        return Stream.concat(Stream.of(new Option("", page.say("web.none"))), options.stream())
                .toList();
    }
}
