package chancery.engagements.web.subjects;

import chancery.access.Officer;
import chancery.engagements.subjects.Mention;
import chancery.engagements.subjects.SubjectKind;
import chancery.engagements.subjects.Subjects;
import chancery.web.Exports;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Sheet;
import chancery.web.Sheet.Column;
import chancery.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// Gives out what is recorded about one counterpart; by POST, because each time is noted.
@RestController
class SubjectPages {

    private final Subjects subjects;
    private final Exports exports;
    private final Templates templates;

    SubjectPages(Subjects subjects, Exports exports, Templates templates) {
        this.subjects = subjects;
        this.exports = exports;
        this.templates = templates;
    }

    @GetMapping("/engagements/about")
    Object ask(Page page, Officer officer, Fields fields) {
        var kind = fields.choice("kind", SubjectKind.class);
        var id = fields.id("id");
        fields.refuseFaults();
        return templates.engagementsAbout(
                page, kind, id, subjects.nameOf(kind, id, officer), subjects.mayExport(officer));
    }

    @PostMapping("/engagements/about")
    void export(Page page, Officer officer, Fields fields, HttpServletResponse response)
            throws IOException {
        var kind = fields.choice("kind", SubjectKind.class);
        var id = fields.id("id");
        var format = fields.choice("format", Exports.Format.class, Exports.Format.CSV);
        fields.refuseFaults();
        exports.send(sheet(subjects.export(kind, id, officer), page.words()), format, response);
    }

    /// For programs: `{"kind": "HOLDER", "id": …}`.
    @PostMapping("/api/v1/subject-exports")
    Object export(Officer officer, Fields fields) {
        var kind = fields.choice("kind", SubjectKind.class);
        var id = fields.id("id");
        fields.refuseFaultsAndUnknown();
        return Map.of("items", subjects.export(kind, id, officer));
    }

    private static Sheet sheet(List<Mention> mentions, Words words) {
        var columns =
                Stream.of(
                                "day",
                                "mission",
                                "host",
                                "title-then",
                                "name",
                                "subject",
                                "summary",
                                "points",
                                "version",
                                "counts",
                                "recorded",
                                "engagement")
                        .map(key -> new Column(key, words.say("engagements.about." + key)))
                        .toList();
        return new Sheet("subject", columns, mentions.stream().map(SubjectPages::row).toList());
    }

    private static List<Object> row(Mention mention) {
        return List.of(
                mention.day().toString(),
                mention.mission().text(),
                mention.host().text(),
                mention.title(),
                mention.name(),
                mention.subject(),
                mention.summary(),
                mention.points(),
                (long) mention.version(),
                mention.counts() ? "yes" : "no",
                mention.recordedAt().toString(),
                mention.engagement().toString());
    }
}
