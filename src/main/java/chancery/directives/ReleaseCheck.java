package chancery.directives;

import chancery.access.Officer;
import java.util.List;
import java.util.Locale;

/// What another module may have against a release, such as a claim without evidence.
public interface ReleaseCheck {

    /// Everything against it, as sentences an officer can act on; empty when nothing is.
    List<String> against(ReleaseWish wish, Officer releaser, Locale language);
}
