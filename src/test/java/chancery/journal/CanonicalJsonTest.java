package chancery.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import chancery.kernel.Period;
import chancery.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// The samples are those of RFC 8785.
class CanonicalJsonTest {

    private static final UUID ID = new UUID(0x0198c0de00007000L, 0x8000000000000001L);
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00.123456Z");

    record Noted(
            UUID record,
            OfficeCode office,
            CountryCode host,
            Period period,
            Optional<LocalDate> due,
            UUID by,
            Instant at)
            implements Entry {

        @Override
        public List<UUID> about() {
            return List.of(record);
        }
    }

    /// Section 3.2.2: numbers, strings and literals.
    @Test
    void writes_the_sample_of_section_3_2_2() {
        var sample =
                """
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}
                """;

        assertThat(canonical(sample))
                .isEqualTo(
                        "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /// Section 3.2.3: names are sorted by UTF-16 code units.
    @Test
    void sorts_names_as_section_3_2_3_does() {
        var sample =
                """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control", "\\u00f6": "Latin Small Letter O With Diaeresis"}
                """;

        assertThat(JsonMapper.shared().readTree(canonical(sample)).values())
                .extracting(value -> value.asString())
                .containsExactly(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    /// Appendix B: numbers by their IEEE 754 bits.
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void writes_numbers_as_appendix_b_does(String bits, String written) {
        var number = Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits));

        assertThat(text(CanonicalJson.of(Map.of("n", number))))
                .isEqualTo("{\"n\":" + written + "}");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_no_number(double number) {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", number)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void writes_an_entry_with_its_kind_and_values_as_they_are_spelt() {
        var entry =
                new Noted(
                        ID,
                        new OfficeCode("THE HAGUE"),
                        new CountryCode("NL"),
                        Period.since(LocalDate.of(2026, 3, 2)),
                        Optional.empty(),
                        Entry.NOBODY,
                        AT);

        assertThat(text(CanonicalJson.of(entry)))
                .isEqualTo(
                        "{\"at\":\"2026-03-02T09:00:00.123456Z\",\"by\":\"00000000-0000-0000-0000-000000000000\","
                                + "\"due\":null,\"host\":\"NL\",\"kind\":\"Noted\",\"office\":\"THE HAGUE\",\"period\":\"2026-03-02/..\","
                                + "\"record\":\"0198c0de-0000-7000-8000-000000000001\"}");
    }

    @Test
    void gives_the_same_bytes_whatever_the_order_of_facts() {
        var one = new LinkedHashMap<String, Object>();
        one.put("b", 1);
        one.put("a", 2);

        assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(Map.of("a", 2, "b", 1)));
    }

    @Test
    void takes_a_salted_digest_that_only_the_salt_repeats() {
        var digest = SaltedDigest.of("text");

        assertThat(SaltedDigest.with(digest.salt(), "text")).isEqualTo(digest);
        assertThat(SaltedDigest.of("text")).isNotEqualTo(digest);
        assertThat(digest.salt()).matches("[0-9a-f]{32}");
        assertThat(digest.digest()).isEqualTo(Sha256.of(digest.salt() + "\n\"text\""));
    }

    private static String canonical(String json) {
        return text(CanonicalJson.of(JsonMapper.shared().readTree(json)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
