package chancery.access.web;

import chancery.access.Accounts;
import chancery.access.Passwords;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires sign-in: everything but the front door asks for an officer, forms carry a token, pages run
/// no foreign script.
@Configuration
class SecurityConfiguration implements WebMvcConfigurer {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'";
    private static final String[] OPEN = {
        "/sign-in",
        "/reset/**",
        "/set-up/**",
        "/language",
        "/assets/**",
        "/webjars/**",
        "/problems/**",
        "/alerts/feed/**",
        "/alerts/calendar/**",
        "/actuator/health"
    };

    @Bean
    SecurityFilterChain security(HttpSecurity http, Accounts accounts) {
        return http.sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(accounts), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(csrf ->
                        csrf.csrfTokenRepository(formTokens())
                                // Without it every page would get a new token, and a form open in
                                // another tab could no longer be sent.
                                .sessionAuthenticationStrategy(
                                        new NullAuthenticatedSessionStrategy())
                                .ignoringRequestMatchers(SecurityConfiguration::carriesNoSession))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(new AskingToSignIn()))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_POLICY))
                                .referrerPolicy(referrer -> {}))
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    /// A foreign page can make a browser send its cookie, but no token; and a call without either
    /// is to be told to send one.
    private static boolean carriesNoSession(HttpServletRequest request) {
        boolean call = request.getRequestURI().startsWith("/api/");
        return TokenFilter.bearerOf(request).isPresent()
                || call && TokenFilter.sessionOf(request).isEmpty();
    }

    private static CookieCsrfTokenRepository formTokens() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName("chancery-form");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Passwords.encoder();
    }

    /// Spring's own user store stays empty: officers sign in through [Accounts] alone.
    @Bean
    UserDetailsService noOtherUsers() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfficerArgument());
    }
}
