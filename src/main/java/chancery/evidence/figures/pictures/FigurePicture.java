package chancery.evidence.figures.pictures;

import chancery.evidence.figures.Reckoned;
import chancery.web.Words;

/// The picture of a figure, as SVG that stands on a page as well as in a PDF.
public final class FigurePicture {

    private FigurePicture() {}

    public static String svg(Reckoned figure, Words words) {
        return switch (figure.draft().kind()) {
            case RATES_OVER_TIME, COUNTS_OVER_TIME -> new OverTime(figure, words).drawn();
            case TWO_GROUPS, SHARE -> new SideBySide(figure, words).drawn();
            case FUNNEL -> new FunnelPicture(figure, words).drawn();
        };
    }

    /// What a picture says in words, where it stands as an image.
    public static String alternative(Reckoned figure, Words words) {
        return figure.draft().title()
                + figure.headline().map(each -> ": " + Written.estimate(each, words)).orElse("");
    }
}
