package chancery.web;

import chancery.kernel.BadInput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands [Fields] to controller methods: from the JSON body of a call, or from the fields of a
/// form.
class FieldsArgument implements HandlerMethodArgumentResolver {

    static final int LARGEST_BODY = 2 * 1024 * 1024;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Fields.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binder)
            throws IOException {
        var request = (HttpServletRequest) webRequest.getNativeRequest();
        return isJson(request) ? JsonFields.read(bodyOf(request)) : ofForm(request);
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getRequestURI().startsWith("/api/")
                && (type == null
                        || MediaType.APPLICATION_JSON.isCompatibleWith(
                                MediaType.parseMediaType(type)));
    }

    private static byte[] bodyOf(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw BadInput.of("", "web.fault.body-too-large", LARGEST_BODY / 1024 / 1024);
        }
        return body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body;
    }

    private static Fields ofForm(HttpServletRequest request) {
        var raw = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, values) -> raw.put(name, List.copyOf(Arrays.asList(values))));
        return Fields.of(raw);
    }
}
