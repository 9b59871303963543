package chancery.evidence.figures.web;

import chancery.access.Officer;
import chancery.evidence.figures.FigureFilter;
import chancery.evidence.figures.Figures;
import chancery.evidence.web.EvidencePart;
import chancery.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Figures on the first page of evidence.
@Component
class FiguresPart implements EvidencePart {

    private final Figures figures;

    FiguresPart(Figures figures) {
        this.figures = figures;
    }

    @Override
    public PartCard card(Words words, Officer officer) {
        return new PartCard(
                4,
                words.say("evidence.figures.title"),
                "/evidence/figures",
                List.of(
                        words.say(
                                "evidence.figures.count",
                                figures.list(FigureFilter.all(), officer).size())));
    }
}
