package chancery.web;

import chancery.kernel.KernelJson;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import pages.StaticTemplates;
import pages.Templates;

/// Wires pages: templates checked by the compiler, assets, and what controller methods may ask for.
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final Pages pages;

    WebConfiguration(Pages pages) {
        this.pages = pages;
    }

    @Bean
    static Templates templates() {
        return new StaticTemplates();
    }

    /// Lets Spring's JSON mapper write the kernel's values as their text.
    @Bean
    static KernelJson kernelJson() {
        return new KernelJson();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(pages);
        resolvers.add(new FieldsArgument());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new PageWriter());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/web/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    /// Writes a filled template as the body of an answer.
    private static final class PageWriter extends AbstractHttpMessageConverter<JteModel> {

        PageWriter() {
            super(MediaType.TEXT_HTML);
        }

        @Override
        protected boolean supports(Class<?> type) {
            return JteModel.class.isAssignableFrom(type);
        }

        @Override
        public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
            return false;
        }

        @Override
        protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage input) {
            throw new HttpMessageNotReadableException("pages are written, not read", input);
        }

        @Override
        protected void writeInternal(JteModel page, HttpOutputMessage output) throws IOException {
            var bytes = new Utf8ByteOutput();
            page.render(bytes);
            output.getHeaders()
                    .setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
            output.getHeaders().setContentLength(bytes.getContentLength());
            bytes.writeTo(output.getBody());
        }
    }
}
