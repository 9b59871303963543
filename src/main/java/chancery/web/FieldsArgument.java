package chancery.web;

import chancery.web.problems.BodyTooLarge;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands [Fields] to controller methods: from the JSON body of a call, or from the fields of a
/// form.
class FieldsArgument implements HandlerMethodArgumentResolver {

    static final int LARGEST_BODY = 2 * 1024 * 1024;
    private static final List<MediaType> ACCEPTED = List.of(MediaType.APPLICATION_JSON);

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
            throws IOException, HttpMediaTypeNotSupportedException {
        var request = (HttpServletRequest) webRequest.getNativeRequest();
        return isCallWithBody(request) ? ofCall(request) : ofForm(request);
    }

    /// What a call asks for in its address is read like a form.
    private static boolean isCallWithBody(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && !request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD");
    }

    private static Fields ofCall(HttpServletRequest request)
            throws IOException, HttpMediaTypeNotSupportedException {
        var type = typeOf(request);
        if (MediaType.MULTIPART_FORM_DATA.includes(type)) {
            return ofForm(request);
        }
        if (!MediaType.APPLICATION_JSON.isCompatibleWith(type)) {
            throw new HttpMediaTypeNotSupportedException(type, ACCEPTED);
        }
        return JsonFields.read(bodyOf(request));
    }

    private static MediaType typeOf(HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        try {
            return type == null ? MediaType.APPLICATION_JSON : MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException("not a content type: " + type, ACCEPTED);
        }
    }

    private static byte[] bodyOf(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new BodyTooLarge(LARGEST_BODY / 1024 / 1024);
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
