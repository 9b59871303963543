package chancery.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Large files are taken only where they are read from disk; other doors hold what is sent, and
/// take less.
@Component
class UploadLimit extends OncePerRequestFilter {

    private static final long MOST_BYTES = 24L * 1024 * 1024;
    private static final Set<String> LARGE = Set.of("/evidence/datasets", "/api/v1/datasets");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return LARGE.contains(request.getRequestURI())
                || !Optional.ofNullable(request.getContentType())
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
