package chancery.engagements.capture;

import chancery.engagements.capture.CaptureReading.Understood;
import chancery.engagements.exchange.ExactWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says a line of quick capture back in sentences, for the officer to check before it is saved.
public final class CaptureEcho {

    private static final int LONGEST_READ = 60;

    private final CaptureTexts texts;

    private CaptureEcho(CaptureTexts texts) {
        this.texts = texts;
    }

    /// The echo in a language; English where there is no other.
    public static CaptureEcho in(Locale locale) {
        return new CaptureEcho(CaptureTexts.in(locale));
    }

    /// One entry for each thing captured: what was promised on the whole, then point by point.
    public List<String> sentences(Capture capture) {
        var sentences = new ArrayList<String>();
        for (var commitment : capture.wholeMeeting()) {
            sentences.add(say("wholeMeeting", sentence(commitment)));
        }
        for (var point : capture.captured()) {
            sentences.add(sentence(point));
        }
        return List.copyOf(sentences);
    }

    /// What was understood but deserves a second look: dates that lie in the past.
    public List<String> remarks(Understood understood) {
        return understood.pastDates().stream().map(this::remark).toList();
    }

    private String remark(PastDate past) {
        var position = String.valueOf(past.position() + 1);
        return say("pastDate", position, texts.date(past.commitment().due()));
    }

    /// What could not be read, where, and what would be right; positions are counted from 1.
    public String sentence(CaptureFault fault) {
        var read = shortened(fault.read());
        var advice = say("fault." + fault.kind(), fault.hint());
        var position = String.valueOf(fault.position() + 1);
        return read.isEmpty()
                ? say("fault", position, advice)
                : say("fault.read", position, read, advice);
    }

    private static String shortened(String read) {
        var tidy = ExactWords.tidy(read);
        return tidy.codePointCount(0, tidy.length()) <= LONGEST_READ
                ? tidy
                : tidy.substring(0, tidy.offsetByCodePoints(0, LONGEST_READ)) + "…";
    }

    private String sentence(CapturedPoint point) {
        var sentences = new ArrayList<String>();
        sentences.add(outcome(point));
        point.exchange().words().ifPresent(words -> sentences.add(words(point, words)));
        point.commitments().forEach(commitment -> sentences.add(sentence(commitment)));
        return String.join(" ", sentences);
    }

    private String outcome(CapturedPoint point) {
        var exchange = point.exchange();
        long count = point.points().numbers().count();
        var delivery = texts.text("engagements.capture.delivery." + exchange.delivery(), count);
        var rest =
                exchange.delivery().counts()
                        ? "host." + exchange.response().map(Enum::name).orElse("NONE")
                        : "because." + exchange.reason().map(Enum::name).orElse("NONE");
        var form = exchange.delivery().counts() ? "raised" : "notRaised";
        return say(
                form, points(point.points()), delivery, texts.text("engagements.capture." + rest));
    }

    private String points(PointRange points) {
        var first = String.valueOf(points.first());
        return points.isSingle()
                ? say("point", first)
                : say("points", first, String.valueOf(points.last()));
    }

    private String words(CapturedPoint point, String words) {
        return say(point.exchange().delivery().counts() ? "words.host" : "words.ours", words);
    }

    private String sentence(CapturedCommitment commitment) {
        return say(
                "commitment." + commitment.side(), texts.date(commitment.due()), commitment.what());
    }

    private String say(String key, Object... arguments) {
        return texts.text("engagements.capture." + key, arguments);
    }
}
