package chancery.stakeholders;

import static chancery.stakeholders.Embassies.GERMANY;
import static chancery.stakeholders.Embassies.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.NotAllowed;
import chancery.kernel.Period;
import chancery.stakeholders.duplicates.AlikePair;
import chancery.stakeholders.duplicates.AlikeReason;
import chancery.stakeholders.duplicates.HostDuplicates;
import chancery.stakeholders.duplicates.HostRecordKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class OneAndTheSameTest {

    private static final String PAGE = "/stakeholders/duplicates";

    private final Embassies ministry = Embassies.running();
    private final Stakeholders stakeholders = ministry.bean(Stakeholders.class);
    private final Covers covers = ministry.bean(Covers.class);
    private final HostDuplicates duplicates = ministry.bean(HostDuplicates.class);
    private Officer officer;

    @BeforeAll
    void sign_in() {
        officer = ministry.officer("berlin.political");
    }

    @AfterAll
    void stop() {
        ministry.close();
    }

    private Authority authority(String name) {
        return Given.what(stakeholders.addAuthority(GERMANY, Given.ministry(name), true, officer));
    }

    private HostOffice office(Authority authority, String title) {
        return Given.what(
                stakeholders.addOffice(authority.id(), Given.minister(title), true, officer));
    }

    private Holder holder(HostOffice office, String name, Period period) {
        return Given.what(
                stakeholders.succeed(office.id(), Given.person(name, period), true, officer));
    }

    private List<AlikePair> pairsWith(UUID entry) {
        return duplicates.suggestions(Optional.of(GERMANY), officer).stream()
                .filter(pair -> pair.one().id().equals(entry) || pair.other().id().equals(entry))
                .toList();
    }

    private UUID merge(HostOffice kept, HostOffice merged) {
        return duplicates
                .merge(HostRecordKind.OFFICE, kept.id(), merged.id(), "One office.", officer)
                .id();
    }

    @Test
    void the_same_and_nearly_the_same_name_in_one_authority_are_suggested_with_the_reason() {
        var customs = authority("Generalzolldirektion");
        var first = office(customs, "Leiter der Zollverwaltung");
        office(customs, "leiter der zollverwaltung");
        var ports = authority("Hafenamt");
        var other = office(ports, "Leiter der Zollverwaltung");
        office(ports, "Leiter der Zollverwaltungen");

        assertThat(pairsWith(first.id()))
                .singleElement()
                .returns(AlikeReason.SAME_NAME, AlikePair::reason)
                .returns(HostRecordKind.OFFICE, AlikePair::kind);
        assertThat(pairsWith(other.id()))
                .singleElement()
                .returns(AlikeReason.NEARLY_SAME_NAME, AlikePair::reason);
    }

    @Test
    void holders_are_suggested_only_when_they_hold_at_the_same_time() {
        var agency = authority("Raumfahrtagentur");
        var chair = office(agency, "Vorsitz");
        var deputy = office(agency, "Stellvertretung");
        var longAgo = TODAY.minusYears(3);
        var before =
                holder(deputy, "Mira Mond", new Period(longAgo, Optional.of(TODAY.minusYears(2))));
        var now = holder(chair, "Mira Mond", Period.since(TODAY.minusYears(1)));
        var twice = holder(deputy, "Mira  Mond", Period.since(TODAY.minusMonths(2)));

        assertThat(pairsWith(before.id())).isEmpty();
        assertThat(pairsWith(now.id()))
                .singleElement()
                .satisfies(pair -> assertThat(pair.other().id()).isEqualTo(twice.id()));
    }

    @Test
    void what_pointed_at_the_merged_office_reads_as_the_one_kept() {
        var ministry = authority("Ministerium für Brücken");
        var kept = office(ministry, "Referat Brücken");
        var merged = office(ministry, "Referat Brücke");
        var holder = holder(merged, "Karl Pfeiler", Period.since(TODAY.minusYears(1)));
        var cover =
                covers.cover(
                        merged.id(),
                        this.ministry.seat("berlin.political"),
                        Period.since(TODAY),
                        officer);
        var counted = offices();

        merge(kept, merged);

        assertThat(stakeholders.office(merged.id(), officer)).isEqualTo(kept);
        assertThat(stakeholders.holder(holder.id(), officer).hostOffice()).isEqualTo(kept.id());
        assertThat(stakeholders.holdersOf(kept.id(), officer))
                .extracting(Holder::id)
                .containsExactly(holder.id());
        assertThat(stakeholders.holdersOf(merged.id(), officer))
                .extracting(Holder::id)
                .containsExactly(holder.id());
        assertThat(covers.cover(cover.id(), officer).hostOffice()).isEqualTo(kept.id());
        assertThat(covers.ofOffice(kept.id(), officer)).hasSize(1);
        assertThat(stakeholders.directory(GERMANY, officer).officesOf(ministry.id()))
                .containsExactly(kept);
        assertThat(offices()).isEqualTo(counted - 1);
        assertThat(pairsWith(merged.id())).isEmpty();
    }

    private int offices() {
        return stakeholders.counts(officer).stream()
                .filter(count -> count.host().equals(GERMANY))
                .mapToInt(HostCount::offices)
                .sum();
    }

    @Test
    void nothing_earlier_changes() {
        var bureau = authority("Eichamt");
        var kept = office(bureau, "Präsident");
        var merged = office(bureau, "Präsidentin");
        var before = ministry.clock().instant();
        ministry.clock().moveTo(before.plus(Duration.ofMinutes(5)));

        merge(kept, merged);

        assertThat(stakeholders.directoryKnownAt(GERMANY, before, officer).officesOf(bureau.id()))
                .containsExactlyInAnyOrder(kept, merged);
    }

    @Test
    void a_merge_taken_back_parts_them_again_and_they_are_not_suggested_any_more() {
        var court = authority("Seegericht");
        var kept = office(court, "Kammer Eins");
        var merged = office(court, "Kammer eins");
        var merge = merge(kept, merged);

        duplicates.unmerge(merge, "Two chambers.", officer);

        assertThat(stakeholders.office(merged.id(), officer)).isEqualTo(merged);
        assertThat(stakeholders.directory(GERMANY, officer).officesOf(court.id())).hasSize(2);
        assertThat(pairsWith(kept.id())).isEmpty();
        assertThat(duplicates.merges(officer)).noneMatch(one -> one.id().equals(merge));
        assertThat(stakeholders.historyOf(merged.id(), officer))
                .extracting(entry -> entry.kind())
                .endsWith("HostEntriesMerged", "HostEntriesUnmerged");
    }

    @Test
    void a_merge_of_what_was_merged_leads_to_the_last() {
        var office = authority("Archivamt");
        var first = office(office, "Abteilung Karten");
        var second = office(office, "Abteilung Karte");
        var third = office(office, "Kartenabteilung");
        merge(second, first);

        merge(third, second);

        assertThat(stakeholders.office(first.id(), officer)).isEqualTo(third);
        assertThatThrownBy(() -> merge(third, first)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_correction_under_the_merged_id_corrects_the_one_kept() {
        var registry = authority("Schiffsregister");
        var kept = office(registry, "Leitung");
        var merged = office(registry, "Leitung Register");
        merge(kept, merged);

        var corrected =
                stakeholders.correctOffice(
                        merged.id(), kept.version(), Given.minister("Oberste Leitung"), officer);

        assertThat(corrected.id()).isEqualTo(kept.id());
        assertThat(stakeholders.office(merged.id(), officer).title()).isEqualTo("Oberste Leitung");
    }

    @Test
    void holders_entered_twice_become_one() {
        var institute = authority("Wetterdienst");
        var chief = office(institute, "Direktion");
        var chair = office(institute, "Vorstand");
        var kept = holder(chief, "Wanda Wolke", Period.since(TODAY.minusYears(1)));
        var merged = holder(chair, "Wanda Wolke", Period.since(TODAY.minusYears(1)));

        duplicates.merge(HostRecordKind.HOLDER, kept.id(), merged.id(), "One person.", officer);

        assertThat(stakeholders.holder(merged.id(), officer)).isEqualTo(kept);
        assertThat(stakeholders.holdersOf(chair.id(), officer)).isEmpty();
    }

    @Test
    void others_may_neither_merge_nor_tell_apart() {
        var guard = authority("Küstenwache");
        var one = office(guard, "Stab");
        var other = office(guard, "Stabs");
        var reader = ministry.officer("ottawa.political");

        assertThatThrownBy(() ->
                        duplicates.merge(
                                HostRecordKind.OFFICE, one.id(), other.id(), "No.", reader))
                .isInstanceOfAny(NotAllowed.class, BadInput.class);
        assertThat(stakeholders.office(other.id(), officer)).isEqualTo(other);
    }

    @Test
    void the_page_merges_and_tells_apart() {
        var lab = authority("Prüfamt");
        var one = office(lab, "Labor Nord");
        var other = office(lab, "Labor  Nord");
        var browser = new Browser(ministry, "berlin.political");

        assertThat(browser.get(PAGE).body()).contains("Labor Nord", "same name");
        assertThat(
                        browser.post(
                                        PAGE,
                                        PAGE + "/apart",
                                        Map.of(
                                                "kind",
                                                "OFFICE",
                                                "one",
                                                other.id().toString(),
                                                "other",
                                                one.id().toString(),
                                                "reason",
                                                "Two rooms."))
                                .statusCode())
                .isEqualTo(303);
        assertThat(pairsWith(one.id())).isEmpty();
        assertThat(
                        browser.post(
                                        PAGE,
                                        PAGE + "/merges",
                                        Map.of(
                                                "kind",
                                                "OFFICE",
                                                "kept",
                                                one.id().toString(),
                                                "merged",
                                                other.id().toString(),
                                                "reason",
                                                "One room after all."))
                                .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(PAGE).body()).contains("One room after all.");
        assertThat(browser.get("/stakeholders/offices/" + other.id()).body())
                .contains("Labor Nord", "Jonas Reed found that two entries are one");
    }
}
