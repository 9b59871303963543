package chancery.observations.measures;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.kernel.Fault;
import chancery.observations.packs.SubjectPack;
import chancery.observations.packs.SubjectPacks;
import chancery.observations.packs.TermKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectPacksTest {

    private final SubjectPacks packs = Acts.MINISTRY.get(SubjectPacks.class);

    @Test
    void migration_has_the_words_of_demig() {
        var migration = packs.pack("migration");

        assertThat(sizes(migration)).containsExactly(4, 28, 13, 5, 4, 4);
        assertThat(migration.terms(TermKind.TOOL))
                .filteredOn(term -> term.isContext())
                .extracting(term -> term.code())
                .containsExactly("INSTITUTIONAL_CAPACITIES", "ACTION_PLAN", "CONTEXTUAL_ELEMENTS");
    }

    @Test
    void other_subjects_bring_their_own() {
        var fisheries = packs.pack("fisheries");

        assertThat(sizes(fisheries)).containsExactly(4, 5, 3, 0, 4, 0);
        assertThat(PackCheck.faults(quota(), fisheries)).isEmpty();
        assertThat(messages(quota(), packs.pack("migration")))
                .containsExactly(
                        "observations.fault.term",
                        "observations.fault.term",
                        "observations.fault.term");
    }

    @Test
    void every_term_has_its_word_in_both_languages() {
        assertThat(packs.all())
                .allSatisfy(pack ->
                        assertThat(pack.terms())
                                .allMatch(term -> !term.english().isBlank())
                                .allMatch(term -> !term.french().isBlank()));
    }

    @Test
    void a_direction_is_named_unless_the_tool_only_describes_the_setting() {
        var migration = packs.pack("migration");
        var plan =
                new InterventionDraft(
                        "A strategy.",
                        "migration",
                        "INTEGRATION",
                        "ACTION_PLAN",
                        List.of("ALL_MIGRANTS"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        assertThat(PackCheck.faults(plan, migration)).isEmpty();
        assertThat(messages(with(plan, "ACTION_PLAN", Optional.of("NO_CHANGE")), migration))
                .containsExactly("observations.fault.direction-of-context");
        assertThat(messages(with(plan, "QUOTA", Optional.empty()), migration))
                .containsExactly("observations.fault.direction-missing");
    }

    private static List<Integer> sizes(SubjectPack pack) {
        return List.of(TermKind.values()).stream().map(kind -> pack.terms(kind).size()).toList();
    }

    private static List<String> messages(InterventionDraft draft, SubjectPack pack) {
        return PackCheck.faults(draft, pack).stream().map(Fault::message).toList();
    }

    private static InterventionDraft quota() {
        return new InterventionDraft(
                "Less cod.",
                "fisheries",
                "CATCH",
                "QUOTA",
                List.of("ALL_VESSELS"),
                Optional.empty(),
                Optional.of("MORE_PROTECTIVE"),
                Optional.empty());
    }

    private static InterventionDraft with(
            InterventionDraft draft, String tool, Optional<String> direction) {
        return new InterventionDraft(
                draft.what(),
                draft.pack(),
                draft.area(),
                tool,
                draft.groups(),
                draft.origin(),
                direction,
                draft.magnitude());
    }
}
