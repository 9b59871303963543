package chancery.access.web;

import chancery.access.Accounts;
import chancery.access.Officer;
import chancery.access.Token;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who is asking: by the session's cookie, or by a bearer token for the API.
class TokenFilter extends OncePerRequestFilter {

    static final String COOKIE = "chancery-session";
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;

    TokenFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        officerOf(request).ifPresent(TokenFilter::remember);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }

    private Optional<Officer> officerOf(HttpServletRequest request) {
        return bearerOf(request)
                .map(token -> accounts.officerOf(token, Token.Kind.API))
                .orElseGet(() ->
                        sessionOf(request)
                                .flatMap(token -> accounts.officerOf(token, Token.Kind.SESSION)));
    }

    /// The token after `Authorization: Bearer`; a call that brings one is never judged by a cookie.
    static Optional<Token> bearerOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> new Token(header.substring(BEARER.length()).strip()));
    }

    /// The token in the session's cookie.
    static Optional<Token> sessionOf(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .map(Token::new)
                .findFirst();
    }

    private static void remember(Officer officer) {
        var known =
                UsernamePasswordAuthenticationToken.authenticated(
                        officer, "", AuthorityUtils.NO_AUTHORITIES);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
    }
}
