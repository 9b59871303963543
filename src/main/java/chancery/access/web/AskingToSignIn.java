package chancery.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/// What those are told who did not sign in: pages lead to the form, calls are asked for a token.
final class AskingToSignIn implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException reason)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/v3/")) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter()
                    .write(
                            "{\"type\":\"/problems/sign-in\",\"status\":401,"
                                    + "\"title\":\"Send a token: Authorization: Bearer …\"}");
            return;
        }
        var from =
                request.getMethod().equals("GET")
                        ? "?from="
                                + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                        : "";
        response.sendRedirect("/sign-in" + from);
    }
}
