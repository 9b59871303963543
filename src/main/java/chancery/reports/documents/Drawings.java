package chancery.reports.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/// A drawing (SVG, styled from within) as other documents take it. Nothing it names is fetched.
public final class Drawings {

    private Drawings() {}

    /// An address that holds the drawing itself, for `<img src>` in a page that becomes a PDF.
    public static String address(String svg) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    /// The drawing as a PNG.
    ///
    /// @param width in pixels; the height follows
    public static byte[] png(String svg, int width) {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        var png = new ByteArrayOutputStream();
        try {
            transcoder.transcode(
                    new TranscoderInput(
                            new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))),
                    new TranscoderOutput(png));
        } catch (TranscoderException failure) {
            throw new IllegalArgumentException(
                    "this is no drawing: " + failure.getMessage(), failure);
        }
        return png.toByteArray();
    }
}
