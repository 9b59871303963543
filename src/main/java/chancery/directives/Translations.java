package chancery.directives;

import static java.util.stream.Collectors.groupingBy;

import chancery.access.Officer;
import chancery.access.Role;
import chancery.database.Reader;
import chancery.directives.store.DirectiveStore;
import chancery.directives.store.PointStore;
import chancery.directives.store.TranslationStore;
import chancery.directives.wording.CourtesyTranslation;
import chancery.journal.Journal;
import chancery.kernel.BadInput;
import chancery.kernel.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to courtesy translations: written before release or after, open to whom the point is
/// open, void once the point is reworded.
@Service
@Transactional
public class Translations {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final TranslationStore store;
    private final DirectiveStore directives;
    private final PointStore points;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Translations(
            TranslationStore store,
            DirectiveStore directives,
            PointStore points,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.directives = directives;
        this.points = points;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /// Those of the text as it stands, by the number of the point; void ones are left out.
    @Transactional(readOnly = true)
    public Map<Integer, List<CourtesyTranslation>> of(UUID directive, Reader reader) {
        var version = directives.get(directive, reader).version();
        return store.of(directive, reader).stream()
                .filter(each -> version.point(each.point()).filter(each::isOf).isPresent())
                .collect(groupingBy(CourtesyTranslation::point));
    }

    /// Writes the translation of a point into a language; an earlier one into the same is replaced.
    public CourtesyTranslation write(
            UUID id, int number, String language, String text, Officer officer) {
        officer.seatAs(Role.DESK, "directives.refusal.desk");
        if (!LANGUAGES.contains(language)) {
            throw BadInput.of("language", "directives.fault.language", language);
        }
        var directive = directives.lock(id, Optional.empty(), officer);
        var point =
                directive
                        .version()
                        .point(number)
                        .filter(found -> !found.withdrawn())
                        .orElseThrow(
                                () -> BadInput.of("number", "directives.fault.no-point", number));
        var before =
                store.of(id, officer).stream()
                        .filter(each -> each.point() == number && each.language().equals(language))
                        .map(CourtesyTranslation::id)
                        .reduce((earlier, later) -> later);
        var translation =
                new CourtesyTranslation(
                        ids.next(),
                        number,
                        language,
                        text,
                        CourtesyTranslation.digestOf(point.text()),
                        officer.id(),
                        clock.instant());
        int label = points.pointLabels(id, officer).getOrDefault(number, directive.core().label());
        store.add(id, translation, label, before, officer);
        journal.record(
                new DirectiveEntry.PointTranslated(
                        id, number, language, officer.id(), clock.instant()),
                label);
        return translation;
    }

    /// Opens translations to those to whom their points are open from now on.
    public void open(UUID directive, Map<Integer, Integer> labelOfPoint, Officer by) {
        for (var each : store.of(directive, by)) {
            Optional.ofNullable(labelOfPoint.get(each.point()))
                    .ifPresent(label ->
                            store.add(
                                    directive,
                                    each.under(ids.next()),
                                    label,
                                    Optional.of(each.id()),
                                    by));
        }
    }
}
