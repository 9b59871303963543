/// Evidence: what figures can and cannot carry.
///
/// - **Door:** none yet: nothing is stored here. What others may use are the folders opened below,
///   all of them pure.
/// - **Opens:** `methods` (rates, shares, ratios, differences and their intervals),
///   `standardisation` (two groups weighed by the same ages), `agreement` (how far coders say the
///   same), `disclosure` (small counts stay hidden), `statistics` (a figure with everything it must
///   carry), `readers` (the files of statistical offices), `tables` (what their cells mean),
///   `rules` (what must hold of figures and words, as far as they decide it by themselves).
/// - **Uses:** `kernel`.
/// - **Leaves to others:** whose figure it is and what it is said for.
@NullMarked
package chancery.evidence;

import org.jspecify.annotations.NullMarked;
