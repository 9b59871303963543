package chancery.directives.wording;

import java.util.List;

/// What is known of what a point says: for whoever drafts it, and whoever goes and says it.
///
/// @param claim as one sentence
/// @param strength in words of the reader's language
/// @param sure whether nothing stands against saying it
/// @param figures each with its interval and source
/// @param expect what a host is likely to answer
/// @param avoid what not to say
/// @param address of the claim's page
public record PointNote(
        int point,
        String claim,
        String strength,
        boolean sure,
        List<String> figures,
        List<String> expect,
        List<String> avoid,
        String address) {

    public PointNote {
        figures = List.copyOf(figures);
        expect = List.copyOf(expect);
        avoid = List.copyOf(avoid);
    }
}
