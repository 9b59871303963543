package chancery.evidence.web.claims;

import chancery.evidence.claims.ClaimFinding;
import chancery.evidence.claims.EarlierWordings.EarlierWording;
import chancery.evidence.claims.LinkedEvidence;
import chancery.evidence.claims.WeighedClaim;
import chancery.evidence.claims.gate.Objection;
import chancery.evidence.claims.gate.Sentences;
import chancery.evidence.claims.strength.Strength;
import chancery.evidence.claims.strength.StrengthCap;
import chancery.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Claims as the API tells them.
final class ClaimJson {

    private ClaimJson() {}

    static Map<String, Object> of(WeighedClaim weighed, Words words) {
        var claim = weighed.claim();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", claim.id());
        json.put("version", claim.version());
        json.put("place", claim.subject().place());
        json.put("record", claim.subject().record());
        json.put("number", claim.subject().number());
        json.put("said", claim.said());
        json.put("withdrawn", claim.withdrawn());
        json.put("author", claim.author());
        json.put("strength", strength(weighed.strength(), words));
        json.put("contested", weighed.isContested());
        json.put("flagged", weighed.isFlagged());
        json.put("evidence", weighed.evidence().stream().map(ClaimJson::evidence).toList());
        json.put(
                "rules",
                weighed.findings().stream().map(finding -> finding(finding, words)).toList());
        return json;
    }

    private static Map<String, Object> strength(Strength strength, Words words) {
        return Map.of(
                "level", strength.level(),
                "reasons", strength.reasons().stream().map(words::label).toList(),
                "raisedBy", raising(strength, words));
    }

    static List<String> raising(Strength strength, Words words) {
        return strength.binding().stream()
                .map((StrengthCap cap) -> words.say("evidence.strength-raise." + cap.name()))
                .toList();
    }

    private static Map<String, Object> evidence(LinkedEvidence one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.link().id());
        json.put("role", one.link().role());
        one.link().source().ifPresent(id -> json.put("source", id));
        one.link().figure().ifPresent(id -> json.put("figure", id));
        json.put("title", one.title());
        json.put("passage", one.link().passage());
        one.link().credibility().ifPresent(grade -> json.put("credibility", grade));
        json.put("gradedBy", one.link().gradedBy());
        return json;
    }

    static Map<String, Object> finding(ClaimFinding finding, Words words) {
        return Map.of(
                "rule", finding.rule().number(),
                "key", finding.key(),
                "level", finding.rule().level(),
                "sentence", words.label(finding.sentence()),
                "about", finding.about());
    }

    /// With the place it is about, whether it was let pass, and the whole line.
    static Map<String, Object> objection(Objection objection, Words words) {
        var json = new LinkedHashMap<String, Object>();
        json.put("point", objection.subject().number());
        objection.claim().ifPresent(claim -> json.put("claim", claim));
        json.putAll(finding(objection.finding(), words));
        json.put("letPass", objection.letPass());
        json.put("stands", objection.stands());
        json.put("line", Sentences.of(objection, words));
        return json;
    }

    static Map<String, Object> earlier(EarlierWording worded, Words words) {
        return Map.of(
                "statement", worded.statement(),
                "at", worded.at(),
                "rules", worded.findings().stream().map(one -> finding(one, words)).toList());
    }
}
