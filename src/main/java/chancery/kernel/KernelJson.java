package chancery.kernel;

import java.util.List;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// How the kernel's values stand in JSON: as the text that their `toString` writes.
public final class KernelJson extends SimpleModule {

    private static final List<Class<?>> VALUES =
            List.of(
                    Reference.class,
                    OfficeCode.class,
                    CountryCode.class,
                    DateTimeGroup.class,
                    Period.class);

    public KernelJson() {
        super("chancery kernel");
        VALUES.forEach(value -> addSerializer(value, ToStringSerializer.instance));
    }
}
