package chancery.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Somebody without a mouse: presses keys, types, and looks where the focus is.
///
/// Every stop of the focus must be seen: within the window, and marked by an outline or a shadow.
public final class Keyboard {

    private static final int MOST_STOPS = 200;
    private static final String FOCUS =
            """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body) return { name: '', seen: true, marked: true };
              const label = [...(element.labels || [])].map(one => one.innerText).join(' ');
              const name = element.getAttribute('aria-label') || label || element.innerText || element.value || element.id;
              const style = getComputedStyle(element);
              const box = element.getBoundingClientRect();
              return {
                name: (name || '').replace(/\\s+/g, ' ').trim(),
                seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
                      && box.right > 0 && box.left < innerWidth,
                marked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none'
              };
            }
            """;

    private final Tab tab;
    private int pressed;

    public Keyboard(Tab tab) {
        this.tab = tab;
    }

    /// How many keys were pressed so far, typing left out.
    public int pressed() {
        return pressed;
    }

    /// Presses keys one after another; each waits until the page it may have opened is there.
    public Keyboard press(String... keys) {
        for (var key : keys) {
            tab.page().keyboard().press(key);
            pressed++;
        }
        return this;
    }

    /// Writes where the focus is.
    public Keyboard type(String text) {
        tab.page().keyboard().type(text);
        return this;
    }

    /// Presses keys and waits for the page they lead to.
    ///
    /// @param address as Playwright matches it, as in `**/inbox`
    public Keyboard pressTo(String address, String... keys) {
        press(keys);
        try {
            tab.page().waitForURL(address, new Page.WaitForURLOptions().setTimeout(10_000));
        } catch (PlaywrightException late) {
            throw new AssertionError(
                    "not at %s but at %s:\n%s"
                            .formatted(
                                    address,
                                    tab.page().url(),
                                    tab.page().locator("main").innerText()),
                    late);
        }
        return this;
    }

    /// Presses Tab until the focus is on what is called so, or begins so.
    public Keyboard tabTo(String name) {
        return moveTo("Tab", name);
    }

    /// Presses Shift and Tab until the focus is on what is called so, or begins so.
    public Keyboard tabBackTo(String name) {
        return moveTo("Shift+Tab", name);
    }

    private Keyboard moveTo(String key, String name) {
        var stops = new ArrayList<String>();
        while (stops.size() < MOST_STOPS) {
            press(key);
            var stop = focus();
            stops.add(stop);
            if (stop.startsWith(name)) {
                return this;
            }
        }
        throw new AssertionError(
                tab.page().url() + ": \"" + name + "\" is not among the stops " + stops);
    }

    /// What the focus is on.
    public String focus() {
        if (!(tab.page().evaluate(FOCUS) instanceof Map<?, ?> focus)) {
            throw new AssertionError("no focus");
        }
        var unseen =
                List.of("seen", "marked").stream()
                        .filter(what -> !Boolean.TRUE.equals(focus.get(what)))
                        .toList();
        if (!unseen.isEmpty()) {
            throw new AssertionError(
                    tab.page().url() + ": the focus on " + focus + " is not " + unseen);
        }
        return String.valueOf(focus.get("name"));
    }
}
