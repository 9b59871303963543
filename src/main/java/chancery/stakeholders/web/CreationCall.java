package chancery.stakeholders.web;

import chancery.access.Officer;
import chancery.web.Fields;
import chancery.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.TreeMap;

/// What came with a call that creates.
record CreationCall(Officer officer, Page page, Fields fields, HttpServletRequest request) {

    Optional<String> key() {
        return Optional.ofNullable(request.getHeader("Idempotency-Key"));
    }

    String text() {
        return request.getMethod()
                + " "
                + request.getRequestURI()
                + " "
                + new TreeMap<>(fields.raw());
    }
}
