package chancery.observations.packs;

import java.util.Locale;

/// One word of a pack.
///
/// @param code as it is kept and sent, such as `ENTRY_BAN`
/// @param mark of a direction: its side, `-1`, `0`, `1`, or none where it cannot be told; of a tool
///   that has no direction: `context`
public record Term(TermKind kind, String code, String english, String french, String mark) {

    /// The word in the reader's language.
    public String name(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    /// Whether it describes the setting only, so that no direction belongs to it.
    public boolean isContext() {
        return mark.equals("context");
    }
}
