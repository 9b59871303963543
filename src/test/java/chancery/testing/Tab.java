package chancery.testing;

import static java.util.stream.Collectors.joining;

import chancery.access.Officer;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// One window of [Chromium], with what its pages complained about.
public final class Tab implements AutoCloseable {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final RunningChancery chancery;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Tab(RunningChancery chancery, BrowserContext context, Page page) {
        this.chancery = chancery;
        this.context = context;
        this.page = page;
        page.onConsoleMessage(message -> {
            boolean policy = message.text().contains("Content Security Policy");
            if (policy || message.type().equals("error") && !isAnswer(message.text())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /// Chromium tells on its console of every page that answers with a refusal; those are meant.
    private static boolean isAnswer(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4");
    }

    /// Playwright's own page, to type and click.
    public Page page() {
        return page;
    }

    /// Opens a page by its path, as in `/engagements`.
    public Tab go(String path) {
        page.navigate(chancery.page(path).toString());
        return this;
    }

    /// Opens a page that must be there.
    public Tab open(String path) {
        int status = page.navigate(chancery.page(path).toString()).status();
        if (status >= 400) {
            throw new AssertionError(path + " answered " + status);
        }
        return this;
    }

    /// Where the window is now: the path without what follows it.
    public String path() {
        return URI.create(page.url()).getPath();
    }

    Tab signedInAs(Officer officer) {
        return signedIn(officer.signIn(), Ministry.PASSWORD);
    }

    Tab signedIn(String signIn, String password) {
        go("/sign-in");
        page.locator("#signIn").fill(signIn);
        page.locator("#password").fill(password);
        page.locator("#password").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).waitFor();
        return this;
    }

    /// Presses keys one after another, as in `press("g", "e")`.
    public Tab press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /// Fails when axe finds anything on the page as it stands, when the page is wider than its
    /// window, or when it broke the content security policy.
    public Tab isClean() {
        keepPicture();
        var found =
                axe().analyze().getViolations().stream().map(Tab::inWords).collect(joining("\n"));
        if (!found.isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible:\n" + found);
        }
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
        boolean tooWide =
                (Boolean)
                        page.evaluate(
                                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (tooWide) {
            throw new AssertionError(page.url() + " is wider than its window");
        }
        return this;
    }

    /// Asks for what is wrong only, and in this page only (no page has frames): the rest of axe's
    /// answer is most of its time.
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).withTags(STANDARDS).setLegacyMode(true);
    }

    /// Keeps a picture of the page in the folder that the property `chancery.pictures` names.
    private void keepPicture() {
        Optional.ofNullable(System.getProperty("chancery.pictures"))
                .map(folder -> Path.of(folder, pictureName()))
                .ifPresent(file ->
                        page.screenshot(
                                new Page.ScreenshotOptions().setPath(file).setFullPage(true)));
    }

    private String pictureName() {
        return path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("\\W+", "-")
                + "-"
                + page.viewportSize().width
                + ".png";
    }

    private static String inWords(Rule rule) {
        return rule.getId()
                + " ("
                + rule.getImpact()
                + "): "
                + rule.getHelp()
                + rule.getNodes().stream().map(Tab::inWords).collect(joining());
    }

    private static String inWords(CheckedNode node) {
        return "\n    " + node.getHtml() + "\n      " + node.getFailureSummary();
    }

    @Override
    public void close() {
        context.close();
    }
}
