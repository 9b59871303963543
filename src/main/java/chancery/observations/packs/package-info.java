/// Subject packs: the words in which one subject describes what a measure changes.
///
/// A pack is a file of terms (`packs/*.csv` among the resources): areas, tools, groups, origins,
/// directions, magnitudes. Migration uses the scheme of DEMIG POLICY; other subjects bring their
/// own file, and no code knows any term.
///
/// - **Door:** [SubjectPacks].
/// - **Leaves to others:** which intervention is described in which terms (`measures`).
@NamedInterface("packs")
@NullMarked
package chancery.observations.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
