package chancery.loop;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.testing.Chromium;
import chancery.testing.PlayedYear;
import chancery.testing.RunningChancery;
import chancery.testing.Tab;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page, on a desk and on a telephone: axe finds nothing, it fits its window, it runs no
/// foreign script and leaves no error on the console.
@Tag("browser")
class EveryPageTest {

    static Stream<Arguments> pages() {
        return Stream.of(Chromium.WIDE, Chromium.NARROW)
                .flatMap(width -> EveryPage.all().stream().map(page -> Arguments.of(page, width)));
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("pages")
    void is_accessible_and_fits_its_window(EveryPage page, int width) {
        var year = PlayedYear.shared();
        if (page.isOpen()) {
            try (var tab = Chromium.shared().tab(chanceryOf(page), width)) {
                tab.open(page.addressIn(year)).isClean();
            }
        } else {
            tab(page, width).open(page.addressIn(year)).isClean();
        }
    }

    private static RunningChancery chanceryOf(EveryPage page) {
        return page.isBeforeAll() ? EveryPage.BEFORE_ALL : PlayedYear.shared().chancery();
    }

    private static Tab tab(EveryPage page, int width) {
        return PlayedYear.shared().tabOf(page.signIn(), width);
    }

    @Test
    void none_is_left_out() {
        var listed =
                Stream.concat(
                                EveryPage.all().stream().map(EveryPage::pattern),
                                EveryPage.NO_PAGES.stream())
                        .collect(toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(addresses());
    }

    /// What Spring answers for people: all that is read and is neither the API nor a file.
    private static Set<String> addresses() {
        var mapping =
                RunningChancery.shared()
                        .get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("chancery."))
                .map(entry -> entry.getKey())
                .filter(EveryPageTest::isRead)
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/api/"))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isRead(RequestMappingInfo info) {
        boolean file =
                info.getParamsCondition().getExpressions().stream()
                        .anyMatch(expression -> expression.getName().equals("format"));
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET) && !file;
    }
}
