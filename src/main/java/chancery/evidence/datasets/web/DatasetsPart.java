package chancery.evidence.datasets.web;

import chancery.access.Officer;
import chancery.evidence.datasets.DatasetFilter;
import chancery.evidence.datasets.Datasets;
import chancery.evidence.web.EvidencePart;
import chancery.web.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Datasets on the first page of evidence.
@Component
class DatasetsPart implements EvidencePart {

    private final Datasets datasets;

    DatasetsPart(Datasets datasets) {
        this.datasets = datasets;
    }

    @Override
    public PartCard card(Words words, Officer officer) {
        var all = datasets.list(DatasetFilter.all(), officer);
        return new PartCard(
                3,
                words.say("evidence.datasets.title"),
                "/evidence/datasets",
                List.of(
                        words.say(
                                "evidence.datasets.count",
                                all.size(),
                                all.stream().mapToLong(each -> each.counts().known()).sum())));
    }
}
