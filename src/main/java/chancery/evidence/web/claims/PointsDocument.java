package chancery.evidence.web.claims;

import chancery.database.Reader;
import chancery.evidence.claims.LinkedEvidence;
import chancery.evidence.figures.Figures;
import chancery.evidence.figures.pictures.FigurePicture;
import chancery.reports.documents.Drawings;
import chancery.reports.documents.PdfWriter;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pages.Templates;

/// What backs the points of a directive, as a document: each claim with its strength, what speaks
/// for and against it, and the very pictures that stand on the pages of its figures.
@Component
public class PointsDocument {

    private final Figures figures;
    private final Templates templates;

    PointsDocument(Figures figures, Templates templates) {
        this.figures = figures;
        this.templates = templates;
    }

    byte[] pdf(PointsView view, Words words, Reader reader) {
        var pictures = new LinkedHashMap<UUID, PointPicture>();
        view.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .filter(one -> one.figure().isPresent())
                .map(LinkedEvidence::link)
                .flatMap(link -> link.figure().stream())
                .distinct()
                .forEach(id -> pictures.put(id, picture(id, words, reader)));
        var html = templates.evidencePointsDocument(words, view, Map.copyOf(pictures)).render();
        return PdfWriter.write(html, Optional.empty());
    }

    private PointPicture picture(UUID figure, Words words, Reader reader) {
        var reckoned = figures.reckon(figures.figure(figure, reader).draft(), reader);
        return new PointPicture(
                Drawings.address(FigurePicture.svg(reckoned, words)),
                FigurePicture.alternative(reckoned, words));
    }
}
