package chancery.observations.coding;

import chancery.database.Reader;
import chancery.observations.coding.store.AssessmentStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door that tells how far coders agree, question by question under one version of a codebook;
/// never over several questions, and never about one coder.
@Service
@Transactional(readOnly = true)
public class Agreements {

    private final AssessmentStore store;

    Agreements(AssessmentStore store) {
        this.store = store;
    }

    /// As known at a time.
    public List<QuestionAgreement> of(Codebook codebook, Instant known, Reader reader) {
        var open =
                store.ofCodebook(codebook.id(), known, reader).stream()
                        .filter(one -> one.version() == codebook.version())
                        .filter(Assessment::isOpen)
                        .toList();
        return codebook.questions().stream()
                .map(question ->
                        QuestionAgreement.of(
                                question, open.stream().map(one -> pair(one, question)).toList()))
                .toList();
    }

    /// By coder, so that two people who coded everything stand in the same place throughout.
    private static CodedPair pair(Assessment one, Question question) {
        var codings = one.codings().stream().sorted(Comparator.comparing(Coding::coder)).toList();
        return new CodedPair(
                codings.get(0).on(question.number()).flatMap(Code::value),
                codings.get(1).on(question.number()).flatMap(Code::value));
    }
}
