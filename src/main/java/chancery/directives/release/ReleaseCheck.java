package chancery.directives.release;

import chancery.access.Officer;
import chancery.directives.wording.Version;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// What another module may have against a release, such as a claim without evidence; asked of a
/// first version and of every amendment.
public interface ReleaseCheck {

    /// Everything against issuing this version, as sentences an officer can act on; empty when
    /// nothing is.
    List<String> against(UUID directive, Version version, Officer releaser, Locale language);
}
