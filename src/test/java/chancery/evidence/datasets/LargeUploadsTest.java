package chancery.evidence.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Ministry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A table of an office may be larger than anything else that is sent.
class LargeUploadsTest {

    private static final Ministry MINISTRY = Ministry.shared();
    private static final String HEAD =
            "DATAFLOW,LAST UPDATE,freq,citizen,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n";

    /// @param last what the last line says, to be right or wrong
    private static byte[] table(int megabytes, String last) {
        var text = new StringBuilder(HEAD);
        for (var row = 0; text.length() < megabytes * 1_000_000; row++) {
            text.append("ESTAT:CRIM_PRIS_CTZ(1.0),01/04/26 11:00:00,A,FOR,NR,L")
                    .append(row / 40)
                    .append(',')
                    .append(1985 + row % 40)
                    .append(',')
                    .append(row % 9973)
                    .append(",\n");
        }
        return text.append(last).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Tag("long")
    void a_hundred_megabytes_are_taken_in_whole() {
        var made =
                MINISTRY.callerOf(MINISTRY.desk())
                        .upload(
                                "/api/v1/datasets",
                                Map.of("title", "Large"),
                                "large.csv",
                                table(100, ""));

        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().get("bytes").asLong()).isGreaterThan(100_000_000);
        assertThat(made.json().get("figures").asLong()).isGreaterThan(1_400_000);
    }

    @Test
    void a_bad_last_line_of_thirty_megabytes_is_named_and_nothing_is_kept() {
        var desk = MINISTRY.callerOf(MINISTRY.desk());
        var before = Tables.rows();
        var refused =
                desk.upload(
                        "/api/v1/datasets",
                        Map.of("title", "Large"),
                        "large.csv",
                        table(30, "ESTAT:CRIM_PRIS_CTZ(1.0),01/04/26 11:00:00,A,FOR,NR"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Line 4", "there should be 9 fields and there are 5");
        assertThat(Tables.rows()).isEqualTo(before);
    }

    @Test
    void no_other_door_takes_so_much() {
        var refused =
                MINISTRY.browserOf(MINISTRY.desk())
                        .upload("/evidence/sources/import", Map.of(), "large.json", table(26, ""));

        assertThat(refused.status()).isEqualTo(413);
    }
}
