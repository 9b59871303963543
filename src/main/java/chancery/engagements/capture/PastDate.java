package chancery.engagements.capture;

/// A promised date that lay before the day of reading.
public record PastDate(CapturedCommitment commitment, int position) {}
