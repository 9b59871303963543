package chancery.evidence.methods;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.evidence.web.methods.Offered;
import chancery.testing.Browser;
import chancery.testing.Ministry;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class MethodPagesTest {

    private static final Ministry MINISTRY = Ministry.shared();

    private final Browser officer = MINISTRY.browserOf(MINISTRY.officerIn("BERLIN"));

    @Test
    void the_page_lists_every_method_that_can_be_called_and_no_other() {
        var page = officer.get("/evidence/methods").body();
        var called =
                MINISTRY
                        .chancery()
                        .get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .stream()
                        .flatMap(info -> info.getPatternValues().stream())
                        .filter(path -> path.startsWith("/api/v1/methods/"))
                        .collect(Collectors.toSet());

        assertThat(Offered.ALL)
                .extracting(Offered::address)
                .containsExactlyInAnyOrderElementsOf(called);
        assertThat(called).allSatisfy(path -> assertThat(page).contains("POST " + path));
    }

    @Test
    void it_compares_rothmans_two_groups_with_ratio_difference_and_methods() {
        var page =
                officer.get(
                                "/evidence/methods?events=41&base=28010&otherEvents=15&otherBase=19017&per=100000")
                        .body();

        assertThat(page).contains("146", "78.9", "1.86", "67.5", "conditional score limits");
    }

    @Test
    void what_cannot_be_divided_is_said_at_its_field() {
        var refused = officer.get("/evidence/methods?events=41&base=none");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"base-fault\"");
    }
}
