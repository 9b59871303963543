package chancery.evidence.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chancery.evidence.readers.Progress;
import chancery.evidence.tables.KnownTables;
import chancery.evidence.tables.TableGuide;
import chancery.kernel.BadInput;
import chancery.testing.Ministry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is wrong with a file, it gets one sentence and leaves nothing behind, in any form.
class MalformedFilesTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private static final String SDMX =
            """
            DATAFLOW,LAST UPDATE,freq,citizen,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
            ESTAT:CRIM_PRIS_CTZ(1.0),2026-01-01,A,FOR,NR,XA,2020,12,
            ESTAT:CRIM_PRIS_CTZ(1.0),2026-01-01,A,NAT,NR,XA,2020,34,
            """;
    private static final String SDMX_2 =
            """
            STRUCTURE,STRUCTURE_ID,ACTION,freq,citizen,unit,geo,TIME_PERIOD,OBS_VALUE
            dataflow,ESTAT:CRIM_PRIS_CTZ(1.0),I,A,FOR,NR,XA,2020,12
            dataflow,ESTAT:CRIM_PRIS_CTZ(1.0),I,A,NAT,NR,XA,2020,34
            """;
    private static final String TSV =
            "freq,iccs,unit,geo\\TIME_PERIOD\t2019 \t2020 \nA,ICCS0101,NR,XA\t12 \t34 \n";
    private static final String STATCAN =
            """
            REF_DATE,GEO,DGUID,Type of motivation,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,TERMINATED,DECIMALS
            2020,XA,N1,Religion,Number,223,units,0,v1,2.2,12,,,,0
            2021,XA,N1,Religion,Number,223,units,0,v1,2.2,34,,,,0
            """;
    private static final String EXPLORER =
            """
            "TIME","GEO","CITIZEN","SEX","AGE","ASYL_APP","UNIT","Value"
            "2008M01","XA","Total","Total","Total","Applicant","Person","1,234"
            "2008M02","XA","Total","Total","Total","Applicant","Person","34"
            """;
    private static final String MAPPED =
            """
            country,source_table,reference_date,measure,group,value,unit
            XA,T,2017-06-30,prisoners,Born here,12,persons
            XA,T,2017-06-30,prisoners,Born abroad,34,persons
            """;
    private static final String CUBE =
            """
            {"version": "2.0", "class": "dataset", "id": ["citizen", "unit", "geo", "time"], "size": [2, 1, 1, 1],
             "role": {"time": ["time"]},
             "dimension": {"citizen": {"category": {"index": ["FOR", "NAT"]}}, "unit": {"category": {"index": ["NR"]}},
              "geo": {"category": {"index": ["XA"]}}, "time": {"category": {"index": ["2020"]}}},
             "value": [12, 34]}
            """;

    @TempDir Path folder;

    private record Form(String name, String good, TableGuide guide) {}

    private static final List<Form> FORMS =
            List.of(
                    new Form("sdmx.csv", SDMX, KnownTables.PRISONERS_BY_CITIZENSHIP),
                    new Form("sdmx2.csv", SDMX_2, KnownTables.PRISONERS_BY_CITIZENSHIP),
                    new Form("table.tsv", TSV, KnownTables.RECORDED_OFFENCES),
                    new Form("statcan.csv", STATCAN, KnownTables.HATE_CRIME_BY_MOTIVATION),
                    new Form("explorer.csv", EXPLORER, KnownTables.ASYLUM_APPLICANTS_IN_LABELS),
                    new Form("mapped.csv", MAPPED, KnownTables.AUSTRALIAN_PRISONERS_BY_BIRTH),
                    new Form("cube.json", CUBE, KnownTables.PRISONERS_BY_CITIZENSHIP));

    private static List<byte[]> spoilt(String good) {
        var bad = new ArrayList<byte[]>();
        bad.add(good.substring(0, good.lastIndexOf("34") + 1).getBytes(StandardCharsets.UTF_8));
        bad.add(good.replace("XA", "É").getBytes(StandardCharsets.ISO_8859_1));
        bad.add(good.getBytes(StandardCharsets.UTF_16));
        bad.add(good.replace("34", "=1+1").getBytes(StandardCharsets.UTF_8));
        bad.add(good.replace("34", "-34").getBytes(StandardCharsets.UTF_8));
        bad.add(good.replace("XA", "X\0A").getBytes(StandardCharsets.UTF_8));
        bad.add((good + "a".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8));
        bad.add(new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        bad.add(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0});
        bad.add("<!DOCTYPE a [<!ENTITY b \"bb\">]><a>&b;</a>\n".getBytes(StandardCharsets.UTF_8));
        bad.add(new byte[] {'\n'});
        return bad;
    }

    @Test
    void nothing_of_it_is_stored_and_one_sentence_says_why() throws IOException {
        var file = folder.resolve("file");
        for (var form : FORMS) {
            for (var bytes : spoilt(form.good())) {
                Files.write(file, bytes);
                var before = Tables.rows();
                var refused =
                        catchThrowableOfType(
                                BadInput.class,
                                () ->
                                        Tables.taking()
                                                .take(
                                                        Tables.wish(form.name(), form.guide()),
                                                        file,
                                                        Progress.NOBODY,
                                                        MINISTRY.desk()));

                assertThat(refused).as(form.name() + " " + head(bytes)).isNotNull();
                assertThat(refused.faults()).as(form.name() + " " + head(bytes)).hasSize(1);
                assertThat(Tables.rows()).as(form.name() + " " + head(bytes)).isEqualTo(before);
            }
        }
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(60, bytes.length), StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_formula_among_the_codes_is_text_and_leaves_harmless() throws IOException {
        var dataset =
                Tables.take(
                        Tables.wish("formula.csv", KnownTables.PRISONERS_BY_CITIZENSHIP),
                        SDMX.replace("XA", "=cmd|' /C calc'!A0"));
        var tokens = MINISTRY.get(chancery.access.Tokens.class);
        var caller =
                MINISTRY.chancery().caller().with(tokens.giveToken(MINISTRY.desk(), "figures"));
        var csv =
                caller.get("/api/v1/datasets/" + dataset.id() + "/observations?format=csv").body();

        assertThat(csv).contains("'=cmd").doesNotContain("\n=cmd");
    }
}
