package chancery.directives.web.drafts;

import chancery.access.Officer;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.directives.cadence.Cadence;
import chancery.directives.release.PostingVariant;
import chancery.directives.release.Receivers;
import chancery.directives.web.DirectiveViews;
import chancery.directives.web.ScopeWords;
import chancery.directives.wording.Instruction;
import chancery.kernel.Days;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.web.Fields;
import chancery.web.Page;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// What each mission will receive, what two of them receive differently, and how loaded they are.
@RestController
class PreviewPages {

    private final Directives directives;
    private final Missions missions;
    private final Templates templates;
    private final Receivers receivers;

    PreviewPages(
            Directives directives, Missions missions, Templates templates, Receivers receivers) {
        this.directives = directives;
        this.missions = missions;
        this.templates = templates;
        this.receivers = receivers;
    }

    @GetMapping("/directives/{key}/preview")
    Object preview(Page page, Officer officer, Fields fields, @PathVariable String key) {
        var directive = directives.directive(key, officer);
        var variants = receivers.of(directive, officer);
        var day = weekOf(directive.version().instruction(), page);
        Map<UUID, Integer> load =
                day.map(due -> receivers.loadInWeekOf(due, officer)).orElse(Map.of());
        var rows = variants.stream().map(variant -> row(variant, load, page.words())).toList();
        var scopes = new ScopeWords(missions.gazetteer(officer), page.words());
        return templates.directivesPreview(
                page,
                directive,
                DirectiveViews.key(directive),
                rows,
                day,
                PreviewRow.loads(rows, page.words()),
                comparison(variants, fields, scopes),
                emptyHanded(directive, rows));
    }

    /// The day of delivery, or the first one of the rounds ahead.
    private static Optional<LocalDate> weekOf(Instruction text, Page page) {
        var today = Days.of(page.now());
        return text.deliverBy()
                .or(() ->
                        text.cadence() instanceof Cadence.Recurring recurring
                                ? recurring.roundsBetween(today, today.plusYears(1)).stream()
                                        .findFirst()
                                        .map(round -> round.nominal())
                                : Optional.empty());
    }

    private static PreviewRow row(PostingVariant variant, Map<UUID, Integer> load, Words words) {
        var posting = variant.posting();
        return new PreviewRow(
                posting.toString(),
                posting.mission().name(words.locale()),
                HostNames.of(posting.host(), words),
                variant.numbers(),
                variant.owed(),
                load.getOrDefault(posting.mission().id(), 0));
    }

    private static List<PreviewRow> emptyHanded(Directive directive, List<PreviewRow> rows) {
        return directive.version().livePoints().isEmpty()
                ? List.of()
                : rows.stream().filter(row -> row.numbers().isEmpty()).toList();
    }

    private static Optional<PreviewComparison> comparison(
            List<PostingVariant> variants, Fields fields, ScopeWords scopes) {
        var first = fields.optionalText("first", 60).flatMap(name -> named(name, variants));
        var second = fields.optionalText("second", 60).flatMap(name -> named(name, variants));
        return first.flatMap(one -> second.map(two -> PreviewComparison.of(one, two, scopes)));
    }

    private static Optional<PostingVariant> named(String name, List<PostingVariant> variants) {
        return variants.stream()
                .filter(variant -> variant.posting().toString().equals(name))
                .findFirst();
    }
}
