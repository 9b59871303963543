/// What decides whether a directive may go out: what each mission would receive, the rules that
/// must hold, and what other modules have against it.
///
/// - **Port:** [ReleaseCheck], answered by whoever may have something against a release.
@NamedInterface("release")
@NullMarked
package chancery.directives.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
