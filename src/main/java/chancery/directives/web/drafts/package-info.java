/// The pages on which directives and their amendments are written, and what they would send is seen
/// beforehand.
@NullMarked
package chancery.directives.web.drafts;

import org.jspecify.annotations.NullMarked;
