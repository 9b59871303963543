/// How sure a judgement is (ICD 203): how likely a thing is, and how good the basis; two scales
/// that are never mixed in one sentence.
@NamedInterface
@NullMarked
package chancery.reports.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
