package chancery.observations.measures.web;

import chancery.evidence.sources.Source;
import chancery.observations.measures.Course;
import chancery.observations.measures.Intervention;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureAside.Aside;
import chancery.observations.measures.MeasureWithdrawal;
import chancery.observations.measures.StageFact;
import chancery.observations.measures.links.MeasureCitation;
import chancery.observations.packs.SubjectPack;
import chancery.stakeholders.Authority;
import chancery.web.HistoryLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The page of a measure.
///
/// @param day at whose end it is looked at
/// @param asOf when something else than the present is asked for
public record MeasureView(
        Measure measure,
        String hostName,
        Authority authority,
        Course course,
        Optional<StageFact> stage,
        StagePicture picture,
        List<Part> parts,
        List<LinkLine> links,
        List<SourceLine> sources,
        Optional<MeasureWithdrawal> withdrawal,
        Optional<Measure> supersedes,
        List<Measure> supersededBy,
        List<Aside> asides,
        boolean mayWrite,
        LocalDate day,
        Optional<Instant> asOf,
        List<HistoryLine> history) {

    public MeasureView {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
        supersededBy = List.copyOf(supersededBy);
        asides = List.copyOf(asides);
        history = List.copyOf(history);
    }

    /// What a measure changes, with the pack whose words say it.
    public record Part(Intervention intervention, SubjectPack pack) {}

    /// A link to a promise or a point, in words.
    public record LinkLine(String id, String text, String address, String note) {}

    /// A passage that the measure rests on, with the source it stands in.
    public record SourceLine(MeasureCitation cited, Optional<Source> source) {}

    public String address() {
        return "/observations/measures/" + measure.id();
    }
}
