package chancery.observations.coding.web;

import chancery.observations.coding.Adjudication;
import chancery.observations.coding.Assessment;
import chancery.observations.coding.Code;
import chancery.observations.coding.Codebook;
import chancery.observations.coding.Coding;
import chancery.observations.coding.Finding;
import chancery.observations.coding.HostReply;
import chancery.observations.coding.QuestionAgreement;
import java.util.LinkedHashMap;
import java.util.Map;

/// Codebooks, assessments and findings as the API tells them.
final class CodingJson {

    private CodingJson() {}

    static Map<String, Object> of(Codebook book) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", book.id());
        json.put("directive", book.directive());
        json.put("version", book.version());
        json.put("title", book.title());
        json.put("change", book.change());
        json.put("questions", book.questions());
        json.put("issuedAt", book.issuedAt());
        return json;
    }

    static Map<String, Object> of(Assessment one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.id());
        json.put("intervention", one.intervention());
        json.put("measure", one.measure());
        json.put("codebook", one.codebook());
        json.put("version", one.version());
        json.put("codings", one.codings().stream().map(CodingJson::of).toList());
        json.put("decisions", one.adjudications().stream().map(CodingJson::of).toList());
        json.put("hostReplies", one.replies().stream().map(CodingJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Coding coding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("coder", coding.coder());
        json.put("at", coding.at());
        json.put("codes", coding.codes().stream().map(CodingJson::of).toList());
        return json;
    }

    private static Map<String, Object> of(Code code) {
        var json = new LinkedHashMap<String, Object>();
        json.put("question", code.question());
        code.value().ifPresent(value -> json.put("value", value));
        json.put("note", code.note());
        return json;
    }

    private static Map<String, Object> of(Adjudication decision) {
        var json = new LinkedHashMap<String, Object>();
        json.put("question", decision.question());
        decision.value().ifPresent(value -> json.put("value", value));
        json.put("reason", decision.reason());
        json.put("by", decision.by());
        json.put("at", decision.at());
        return json;
    }

    static Map<String, Object> of(HostReply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", reply.id());
        json.put("authority", reply.authority());
        json.put("saidOn", reply.saidOn());
        json.put("text", reply.text());
        return json;
    }

    static Map<String, Object> of(Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("assessment", finding.assessment());
        json.put("measure", finding.measure());
        json.put("intervention", finding.intervention());
        json.put("host", finding.host());
        json.put("directive", finding.directive());
        json.put("version", finding.version());
        json.put("question", finding.question().key());
        finding.first().ifPresent(value -> json.put("first", value));
        finding.second().ifPresent(value -> json.put("second", value));
        finding.settled().ifPresent(value -> json.put("settled", value));
        json.put("verdict", finding.verdict());
        json.put("completedAt", finding.completedAt());
        return json;
    }

    static Map<String, Object> of(QuestionAgreement one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("question", one.question().key());
        json.put("both", one.both());
        json.put("same", one.same());
        json.put("apart", one.apart());
        json.put("silent", one.silent());
        json.put("measured", one.measured());
        return json;
    }
}
