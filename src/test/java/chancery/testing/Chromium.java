package chancery.testing;

import chancery.access.Officer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A real browser, for what only one can tell: keys, scripts, layout, and what axe finds.
///
/// Test classes that use it carry `@Tag("browser")` at the start of a line.
public final class Chromium {

    /// The widths at which every page is looked at: a desk, and a telephone.
    public static final int WIDE = 1280;

    public static final int NARROW = 390;

    private static final int HIGH = 900;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program()));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /// The one that test classes share; it ends with the JVM.
    public static Chromium shared() {
        return Shared.RUNNING;
    }

    /// Started when first needed.
    private static final class Shared {
        private static final Chromium RUNNING = new Chromium();
    }

    private static Path program() {
        var program =
                Path.of(
                        Optional.ofNullable(System.getenv("CHANCERY_CHROMIUM"))
                                .filter(path -> !path.isBlank())
                                .orElse("/usr/bin/chromium"));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException(
                    "no Chromium at " + program + "; name one with CHANCERY_CHROMIUM");
        }
        return program;
    }

    /// A window of a width in which nobody has signed in.
    public Tab tab(RunningChancery chancery, int width) {
        var context =
                browser.newContext(
                        new NewContextOptions()
                                .setViewportSize(width, HIGH)
                                .setLocale("en-GB")
                                .setReducedMotion(ReducedMotion.REDUCE));
        return new Tab(chancery, context, context.newPage());
    }

    /// A window in which this officer has signed in by the form.
    public Tab tabOf(Officer officer, Ministry ministry, int width) {
        return tab(ministry.chancery(), width).signedInAs(officer);
    }
}
