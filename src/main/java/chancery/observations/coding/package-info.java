/// Coding: measures assessed on a published rubric, by two people who do not see each other.
///
/// A [Codebook] belongs to a directive and asks [Question]s on two-sided scales. An [Assessment] is
/// one intervention under one version of it: two coders file their codes, and only then does
/// anybody see both; where they differ a third person may decide, with a reason. Disagreement is
/// kept, agreement is counted per question, and no score is made of several questions.
///
/// - **Doors:** [Codebooks], [Coders] (named in advance), [Assessments] (opened and coded),
///   [Adjudications] (decided, answered by the host), [CodingQueue] (what waits for whom),
///   [Findings] (reads, also for rules of alerts), [Agreements] (how far coders agree).
/// - **Uses:** `observations.measures` for what is assessed, `evidence.agreement` for the methods.
/// - **Leaves to others:** whom a finding must reach (`alerts`).
@NamedInterface("coding")
@NullMarked
package chancery.observations.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
