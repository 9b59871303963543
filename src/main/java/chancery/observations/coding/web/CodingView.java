package chancery.observations.coding.web;

import chancery.observations.coding.Adjudication;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.Code;
import chancery.observations.coding.Codebook;
import chancery.observations.coding.NamedCoders;
import chancery.observations.coding.Question;
import chancery.observations.coding.Verdict;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.Measure;
import chancery.web.HistoryLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The page of an assessment, or the form by which it is coded.
///
/// @param intervention what is assessed, as it stood when it was put before coders or now
/// @param named who is to code it, where somebody said so
/// @param names of officers, by id
/// @param authorities names of the host's authorities, by id
/// @param mayName whether this officer may say who codes
/// @param mayCode whether this officer may file codes now
/// @param mayDecide whether this officer may decide where coders differ
public record CodingView(
        Assessment assessment,
        Measure measure,
        Optional<Intervention> intervention,
        Codebook codebook,
        Optional<NamedCoders> named,
        Map<UUID, String> names,
        Map<UUID, String> authorities,
        boolean mayName,
        boolean mayCode,
        boolean mayDecide,
        boolean mayWrite,
        List<HistoryLine> history) {

    /// What the form sends where nothing can be said.
    public static final String UNSAID = "unsaid";

    public CodingView {
        names = Map.copyOf(names);
        authorities = Map.copyOf(authorities);
        history = List.copyOf(history);
    }

    public String address() {
        return "/observations/assessments/" + assessment.id();
    }

    /// What is assessed, in a sentence.
    public String what() {
        return intervention.map(part -> part.described().what()).orElse("–");
    }

    public String name(UUID officer) {
        return names.getOrDefault(officer, "–");
    }

    public String authority(UUID id) {
        return authorities.getOrDefault(id, "–");
    }

    /// What one of the two found on a question.
    public Optional<Code> code(int place, Question question) {
        return assessment.codings().get(place).on(question.number());
    }

    public Verdict verdict(Question question) {
        return assessment.verdictOn(question.number());
    }

    public Optional<Adjudication> decision(Question question) {
        return assessment.decisionOn(question.number());
    }

    /// Whether this officer may decide on this question.
    public boolean isDecidable(Question question) {
        var verdict = verdict(question);
        return mayDecide && (verdict == Verdict.DIFFERENT || verdict == Verdict.ADJUDICATED);
    }
}
