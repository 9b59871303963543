package chancery.engagements.capture;

/// Where in the line points were named.
public record Mention(PointRange points, int position, String read) {

    CaptureFault notApplicable(String numbers) {
        return new CaptureFault(
                CaptureFault.Kind.NOT_APPLICABLE, position, read.length(), read, numbers);
    }
}
