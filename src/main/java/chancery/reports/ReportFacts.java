package chancery.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The text of a report under plain names: what its fingerprint is taken of, and what programs get.
public final class ReportFacts {

    private ReportFacts() {}

    public static Map<String, Object> of(ReportText text) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("kind", text.kind().name());
        facts.put("precedence", text.precedence().name());
        facts.put("subject", text.subject());
        facts.put("language", text.language().getLanguage());
        facts.put("tags", text.tags());
        facts.put("cited", text.cited());
        facts.put("mark", text.mark().name());
        facts.put("paragraphs", paragraphs(text));
        return facts;
    }

    private static List<Map<String, Object>> paragraphs(ReportText text) {
        return text.paragraphs().stream().map(ReportFacts::of).toList();
    }

    private static Map<String, Object> of(ReportParagraph paragraph) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("type", paragraph.type().name());
        facts.put("mark", paragraph.mark().name());
        facts.put("text", paragraph.text());
        facts.put("points", paragraph.ties().points());
        facts.put(
                "engagements",
                paragraph.ties().engagements().stream().map(Object::toString).toList());
        paragraph.judgement().likelihood().ifPresent(how -> facts.put("likelihood", how.name()));
        paragraph.judgement().confidence().ifPresent(how -> facts.put("confidence", how.name()));
        return facts;
    }
}
