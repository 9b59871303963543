package chancery.observations.coding;

import chancery.observations.measures.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One intervention under one version of a codebook, with what its coders found as far as the
/// reader may see it.
///
/// @param codings at most two, in the order in which they were filed
public record Assessment(
        UUID id,
        UUID intervention,
        UUID measure,
        UUID codebook,
        int version,
        int label,
        UUID openedBy,
        Instant openedAt,
        List<Coding> codings,
        List<Adjudication> adjudications,
        List<HostReply> replies) {

    public Assessment {
        codings = List.copyOf(codings);
        adjudications = List.copyOf(adjudications);
        replies = List.copyOf(replies);
    }

    /// One that nobody has coded yet.
    static Assessment opened(
            UUID id, UUID intervention, Measure measure, Codebook codebook, UUID by, Instant at) {
        return new Assessment(
                id,
                intervention,
                measure.id(),
                codebook.id(),
                codebook.version(),
                measure.label(),
                by,
                at,
                List.of(),
                List.of(),
                List.of());
    }

    /// Whether both have coded, so that their codes are open.
    public boolean isOpen() {
        return codings.size() == 2;
    }

    public boolean isCodedBy(UUID officer) {
        return codings.stream().anyMatch(coding -> coding.coder().equals(officer));
    }

    /// What was decided on a question.
    public Optional<Adjudication> decisionOn(int question) {
        return adjudications.stream().filter(one -> one.question() == question).findFirst();
    }

    /// How the two stand to each other on a question, and what came of it.
    public Verdict verdictOn(int question) {
        if (!isOpen()) {
            return Verdict.WAITING;
        }
        if (decisionOn(question).isPresent()) {
            return Verdict.ADJUDICATED;
        }
        return valueOf(0, question).equals(valueOf(1, question))
                ? Verdict.AGREED
                : Verdict.DIFFERENT;
    }

    private Optional<Integer> valueOf(int place, int question) {
        return codings.get(place).on(question).flatMap(Code::value);
    }
}
