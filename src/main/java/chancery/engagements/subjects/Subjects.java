package chancery.engagements.subjects;

import chancery.access.Labels;
import chancery.access.Officer;
import chancery.access.Role;
import chancery.engagements.store.MentionStore;
import chancery.journal.Journal;
import chancery.kernel.NotAllowed;
import chancery.missions.Missions;
import chancery.stakeholders.Stakeholders;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what is recorded about one counterpart.
@Service
@Transactional
public class Subjects {

    private final MentionStore store;
    private final Stakeholders stakeholders;
    private final Missions missions;
    private final Labels labels;
    private final Journal journal;
    private final Clock clock;

    Subjects(
            MentionStore store,
            Stakeholders stakeholders,
            Missions missions,
            Labels labels,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.stakeholders = stakeholders;
        this.missions = missions;
        this.labels = labels;
        this.journal = journal;
        this.clock = clock;
    }

    /// What the subject is called; refused when there is none that the officer may see.
    @Transactional(readOnly = true)
    public String nameOf(SubjectKind kind, UUID subject, Officer officer) {
        return switch (kind) {
            case HOLDER -> stakeholders.holder(subject, officer).name();
            case OFFICE -> stakeholders.office(subject, officer).title();
            case AUTHORITY -> stakeholders.authority(subject, officer).name();
        };
    }

    /// Whether the officer answers such requests: auditors, and the legal service.
    public boolean mayExport(Officer officer) {
        return officer.is(Role.AUDITOR) || officer.is(Role.LEGAL);
    }

    /// Every place in the record where the subject stands, in every version, as far as the officer
    /// may read; that it was given out is noted.
    public List<Mention> export(SubjectKind kind, UUID subject, Officer officer) {
        if (!mayExport(officer)) {
            throw new NotAllowed("engagements.refusal.subject");
        }
        nameOf(kind, subject, officer);
        var mentions = store.mentions(kind, subject, officer);
        journal.record(
                new SubjectEntry.SubjectExported(
                        subject, kind, mentions.size(), officer.id(), clock.instant()),
                labels.openTo(missions.headquarters(officer).id(), officer.id()));
        return mentions;
    }
}
