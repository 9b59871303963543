package chancery.observations.coding.web;

import static java.util.stream.Collectors.toMap;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.kernel.NotFound;
import chancery.observations.coding.Adjudication;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.Codebooks;
import chancery.observations.coding.Coders;
import chancery.observations.coding.Coding;
import chancery.observations.coding.Findings;
import chancery.observations.coding.NamedCoders;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.Measures;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import chancery.web.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts together the page of an assessment.
@Component
class CodingViews {

    private final Findings findings;
    private final Coders coders;
    private final Codebooks codebooks;
    private final Measures measures;
    private final Stakeholders stakeholders;
    private final Histories histories;

    CodingViews(
            Findings findings,
            Coders coders,
            Codebooks codebooks,
            Measures measures,
            Stakeholders stakeholders,
            Histories histories) {
        this.findings = findings;
        this.coders = coders;
        this.codebooks = codebooks;
        this.measures = measures;
        this.stakeholders = stakeholders;
        this.histories = histories;
    }

    CodingView of(UUID id, Page page, Officer officer) {
        var assessment = findings.assessment(id, officer);
        var measure = measures.measure(assessment.measure(), officer);
        boolean mayWrite = measures.mayWrite(measure.host(), officer);
        boolean coded = assessment.isCodedBy(officer.id());
        var named = Optional.ofNullable(coders.of(List.of(assessment), officer).get(id));
        return new CodingView(
                assessment,
                measure,
                intervention(assessment, officer),
                codebooks.version(assessment.codebook(), assessment.version(), officer),
                named,
                names(assessment, named, officer),
                stakeholders.authoritiesOf(measure.host(), officer).stream()
                        .collect(toMap(Authority::id, one -> one.described().englishName())),
                coders.mayName(officer) && mayWrite && !assessment.isOpen(),
                mayWrite
                        && !coded
                        && !assessment.isOpen()
                        && named.map(two -> two.includes(officer.id())).orElse(true),
                assessment.isOpen() && !coded && mayDecide(officer),
                mayWrite,
                histories.of(id, page.words(), officer));
    }

    private static boolean mayDecide(Officer officer) {
        return officer.is(Role.DESK) || officer.is(Role.RELEASER);
    }

    private Optional<Intervention> intervention(Assessment assessment, Officer officer) {
        try {
            return Optional.of(measures.intervention(assessment.intervention(), officer));
        } catch (NotFound withdrawn) {
            return Optional.empty();
        }
    }

    private Map<UUID, String> names(
            Assessment assessment, Optional<NamedCoders> named, Officer officer) {
        var ids = new HashSet<UUID>();
        named.ifPresent(two -> ids.addAll(two.both()));
        assessment.codings().stream().map(Coding::coder).forEach(ids::add);
        assessment.adjudications().stream().map(Adjudication::by).forEach(ids::add);
        return histories.namesOf(ids, officer);
    }
}
