package chancery.access.web;

import chancery.access.Officer;
import chancery.web.Fields;
import chancery.web.Page;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Locale;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What `/v3/api-docs` says of every call beside its address: a summary, and that whatever cannot
/// be taken is answered by a problem (RFC 9457).
@Configuration
class ApiDescription {

    private static final String PROBLEM =
            "A problem (RFC 9457): 401 without a token, 403 and 404 for what is not open to the caller, "
                    + "412 when it was changed meanwhile, 422 with every field that cannot be taken.";

    static {
        // These come from the token, the language and the body; nobody sends them by name.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Officer.class, Page.class, Fields.class);
    }

    @Bean
    static GlobalOperationCustomizer describedByItsName() {
        return (operation, method) -> described(operation, method.getMethod().getName());
    }

    private static Operation described(Operation operation, String method) {
        operation.getResponses().addApiResponse("default", problem());
        return operation.summary(inWords(method));
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description(PROBLEM)
                .content(new Content().addMediaType("application/problem+json", new MediaType()));
    }

    /// `changeProposal` as "Change proposal".
    private static String inWords(String method) {
        var words = method.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
