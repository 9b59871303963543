package chancery.badinput;

import static java.util.stream.Collectors.toCollection;

import chancery.testing.RunningChancery;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The addresses that take something, as Spring knows them.
final class Doors {

    private static final Set<RequestMethod> TAKING =
            Set.of(
                    RequestMethod.POST,
                    RequestMethod.PUT,
                    RequestMethod.PATCH,
                    RequestMethod.DELETE);

    private Doors() {}

    /// Patterns with `{}` for what is looked up.
    static TreeSet<String> of(RunningChancery chancery, Predicate<String> wanted) {
        return chancery
                .get("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(info ->
                        info.getMethodsCondition().getMethods().stream().anyMatch(TAKING::contains))
                .flatMap(info -> info.getPatternValues().stream())
                .filter(wanted)
                .map(pattern ->
                        pattern.replaceAll("\\[A-Za-z]\\{2}", "").replaceAll("\\{[^}]*}", "{}"))
                .collect(toCollection(TreeSet::new));
    }
}
