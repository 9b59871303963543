package chancery.evidence.web.claims;

import chancery.access.Histories;
import chancery.access.Officer;
import chancery.evidence.claims.ClaimTexts;
import chancery.evidence.claims.Claims;
import chancery.evidence.claims.EarlierWordings;
import chancery.evidence.claims.facts.ClaimFigures;
import chancery.evidence.replies.ClaimAnswers;
import chancery.evidence.sources.Sources;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The page of a claim: how strong it is and why, its evidence, what stands against it.
@RestController
class ClaimPages {

    private final Claims claims;
    private final EarlierWordings earlier;
    private final ClaimTexts texts;
    private final Sources sources;
    private final ObjectProvider<ClaimFigures> figures;
    private final ClaimAnswers answers;
    private final Histories histories;
    private final Templates templates;

    ClaimPages(
            Claims claims,
            EarlierWordings earlier,
            ClaimTexts texts,
            Sources sources,
            ObjectProvider<ClaimFigures> figures,
            ClaimAnswers answers,
            Histories histories,
            Templates templates) {
        this.claims = claims;
        this.earlier = earlier;
        this.texts = texts;
        this.sources = sources;
        this.figures = figures;
        this.answers = answers;
        this.histories = histories;
        this.templates = templates;
    }

    @GetMapping("/evidence/claims/{id}")
    Object claim(@PathVariable UUID id, Page page, Officer officer) {
        var weighed = claims.claim(id, officer);
        var subject = weighed.claim().subject();
        boolean mayGrade = sources.mayWrite(officer);
        boolean mayWrite = !weighed.claim().withdrawn() && texts.mayWrite(subject, officer);
        return templates.evidenceClaim(
                page,
                new ClaimView(
                        weighed,
                        texts.title(subject, officer),
                        texts.address(subject),
                        texts.text(subject, officer),
                        mayWrite
                                ? Optional.ofNullable(figures.getIfAvailable())
                                        .map(door -> door.choices(officer))
                                        .orElse(List.of())
                                : List.of(),
                        earlier.of(id, officer),
                        answers.of(subject.record(), officer).getOrDefault(id, List.of()),
                        mayGrade ? answers.heardBeside(weighed.claim(), officer) : List.of(),
                        histories.of(id, page.words(), officer),
                        mayWrite,
                        mayGrade));
    }
}
