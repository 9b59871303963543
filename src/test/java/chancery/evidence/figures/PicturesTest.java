package chancery.evidence.figures;

import static chancery.evidence.figures.Picking.draft;
import static chancery.evidence.figures.Picking.group;
import static chancery.evidence.figures.Picking.series;
import static chancery.evidence.figures.Picking.side;
import static chancery.evidence.figures.Picking.unit;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.datasets.Dataset;
import chancery.evidence.datasets.Tables;
import chancery.evidence.figures.pictures.FigurePicture;
import chancery.evidence.readers.ColumnMapping;
import chancery.evidence.statistics.GroupBasis;
import chancery.evidence.statistics.Metric;
import chancery.evidence.statistics.Stage;
import chancery.evidence.tables.ByCode;
import chancery.evidence.tables.Groups;
import chancery.evidence.tables.TableGuide;
import chancery.evidence.tables.Told;
import chancery.reports.documents.Drawings;
import chancery.testing.Ministry;
import chancery.web.Languages;
import chancery.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Pictures carry what a reader must know, and stand wherever SVG does.
class PicturesTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private static final Dataset TABLE = table();

    private static Dataset table() {
        var text = new StringBuilder("place,unit,group,year,value\n");
        for (var year = 2019; year <= 2024; year++) {
            for (var place : List.of("AA", "BB", "CC", "DD")) {
                var size = place.charAt(0) - 'A' + 1;
                text.append("%s,NR,FOR,%d,%d%n".formatted(place, year, 40 * size + year % 7));
                text.append("%s,NR,NAT,%d,%d%n".formatted(place, year, 60 * size + year % 5));
                text.append("%s,PS,FOR,%d,%d%n".formatted(place, year, 10_000 * size));
                text.append("%s,PS,NAT,%d,%d%n".formatted(place, year, 50_000 * size));
            }
        }
        text.append("EE,NR,FOR,2024,3\nEE,PS,FOR,2024,900\n");
        return Tables.take(
                Tables.wish("pictures.csv", guide("a table of <pictures> & \"more\"")),
                text.toString().replace("\r\n", "\n"));
    }

    private static TableGuide guide(String name) {
        return new TableGuide(
                name,
                "Persons",
                "Office",
                Told.by("place"),
                Told.by("unit"),
                ByCode.always(Metric.STOCK),
                ByCode.parse("unit: NR=IN_PRISON; *=RESIDENT", Stage.class),
                new Groups(
                        Optional.of("group"),
                        ByCode.always(GroupBasis.CITIZENSHIP),
                        Told.always("citizenship"),
                        Set.of(),
                        new TreeMap<>(),
                        List.of()),
                Optional.empty(),
                Optional.of(ColumnMapping.of("year", "value", List.of("place", "unit", "group"))));
    }

    private static FigureSide of(String label, String place, String group) {
        return side(
                label,
                series(TABLE, place, group(group).and(unit("NR"))),
                series(TABLE, place, group(group).and(unit("PS"))));
    }

    private static Words words() {
        return MINISTRY.get(Languages.class).in(Locale.ENGLISH);
    }

    private static String drawn(FigureDraft draft) {
        return FigurePicture.svg(Picking.door().reckon(draft, MINISTRY.desk()), words());
    }

    @Test
    void every_kind_carries_title_period_denominator_source_and_note() {
        for (var kind : FigureKind.values()) {
            var sides = new ArrayList<FigureSide>();
            sides.add(of("Foreign <b>", "BB", "FOR"));
            sides.add(of("National", "BB", "NAT"));
            if (kind == FigureKind.FUNNEL) {
                sides.add(of("CC", "CC", "FOR"));
                sides.add(of("DD", "DD", "FOR"));
            }
            var svg = drawn(draft("A title & more", kind, sides, "2024"));

            assertThat(svg)
                    .as(kind.name())
                    .contains("A title &amp; more", "Period:", "Source: Office", "Note:", "<title>")
                    .contains("a table of &lt;pictures&gt; &amp; &quot;more&quot;")
                    .doesNotContain("NaN", "Infinity", "style=", "<script", "<b>");
            assertThat(Drawings.png(svg, 760)).as(kind.name()).isNotEmpty();
        }
    }

    @Test
    void counts_below_five_are_neither_drawn_nor_told() {
        var small =
                draft("Small", FigureKind.RATES_OVER_TIME, List.of(of("EE", "EE", "FOR")), "2024");
        var reckoned = Picking.door().reckon(small, MINISTRY.desk());

        assertThat(reckoned.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.small()).isTrue();
                    assertThat(row.value()).isEmpty();
                    assertThat(row.interval()).isEmpty();
                });
        assertThat(reckoned.headline()).isEmpty();
        assertThat(drawn(small)).contains("1–4").doesNotContain(">333");
    }
}
