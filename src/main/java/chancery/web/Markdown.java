package chancery.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/// Limited Markdown as officers write it: paragraphs, emphasis, lists and links.
///
/// Everything else, HTML and pictures among it, is shown as the text it is; a link that leads to
/// anything but a page or a mail address is text too.
public final class Markdown {

    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .softbreak("<br>\n")
                    .nodeRendererFactory(Links::new)
                    .build();

    private Markdown() {}

    /// The text as HTML that is safe to put into a page.
    public static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    private static boolean isSafe(String destination) {
        var start = destination.strip().toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(start::startsWith);
    }

    /// Writes links that are safe, and only the words of all others and of pictures.
    private record Links(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            boolean leads = node instanceof Link link && isSafe(link.getDestination());
            if (node instanceof Link link && leads) {
                var attributes = new LinkedHashMap<String, String>();
                attributes.put("href", link.getDestination());
                attributes.put("rel", "noopener noreferrer");
                html.tag("a", attributes);
            }
            for (var inner = node.getFirstChild(); inner != null; inner = inner.getNext()) {
                context.render(inner);
            }
            if (leads) {
                html.tag("/a");
            }
        }
    }
}
