package chancery.web;

import chancery.database.Reader;
import chancery.web.Page.FormToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Prepares the [Page] of a request, and hands it to every controller method that asks for one.
@Component
public class Pages implements HandlerMethodArgumentResolver {

    static final String LANGUAGE_COOKIE = "chancery-language";

    private final Languages languages;
    private final Clock clock;
    private final ObjectProvider<NoticeCount> notices;
    private final boolean demonstration;

    Pages(
            Languages languages,
            Clock clock,
            ObjectProvider<NoticeCount> notices,
            @Value("${chancery.demonstration:false}") boolean demonstration) {
        this.languages = languages;
        this.clock = clock;
        this.notices = notices;
        this.demonstration = demonstration;
    }

    /// The page of this request.
    public Page of(HttpServletRequest request) {
        var words = languages.in(localeOf(request));
        var done =
                Optional.ofNullable(request.getParameter("done"))
                        .map(key -> "web.done." + key)
                        .filter(words::has)
                        .map(words::say);
        var reader = readerOf(request);
        return new Page(
                words,
                request.getRequestURI(),
                reader,
                formToken(request),
                done,
                List.of(),
                Map.of(),
                demonstration,
                () -> reader.map(one -> notices.getObject().unseenBy(one)).orElse(0),
                clock.instant());
    }

    private static Locale localeOf(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .map(Locale::forLanguageTag)
                .findFirst()
                .orElseGet(request::getLocale);
    }

    private static Optional<Reader> readerOf(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication known
                        && known.getPrincipal() instanceof Reader reader
                ? Optional.of(reader)
                : Optional.empty();
    }

    private static FormToken formToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getParameterName(), token.getToken())
                : new FormToken("_none", "");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Page.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return of((HttpServletRequest) request.getNativeRequest());
    }
}
