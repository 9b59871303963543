package chancery.demonstration.stage;

import chancery.access.Accounts;
import chancery.access.Tokens;
import chancery.directives.Amendments;
import chancery.directives.Directives;
import chancery.directives.Endings;
import chancery.directives.Translations;
import chancery.directives.taskings.Cautions;
import chancery.directives.taskings.Taskings;
import chancery.engagements.Engagements;
import chancery.engagements.MeetingRecords;
import chancery.engagements.approaches.Approaches;
import chancery.engagements.commitments.Commitments;
import chancery.files.Files;
import chancery.missions.Accreditations;
import chancery.missions.Appointments;
import chancery.missions.Missions;
import chancery.missions.Offices;
import chancery.missions.SeatPlan;
import chancery.missions.SettingUp;
import chancery.reports.ReportDrafts;
import chancery.reports.ReportReleases;
import chancery.reports.dispositions.Dispositions;
import chancery.stakeholders.Stakeholders;
import org.springframework.stereotype.Component;

/// The doors through which the year is played; nothing is done in another way.
@Component
public record Doors(
        SettingUp settingUp,
        Accounts accounts,
        Tokens tokens,
        Missions missions,
        Offices offices,
        Accreditations accreditations,
        SeatPlan seatPlan,
        Appointments appointments,
        Stakeholders stakeholders,
        Directives directives,
        Amendments amendments,
        Endings endings,
        Translations translations,
        Taskings taskings,
        Files files,
        Cautions cautions,
        Engagements engagements,
        Approaches approaches,
        MeetingRecords meetingRecords,
        Commitments commitments,
        ReportDrafts reportDrafts,
        ReportReleases reportReleases,
        Dispositions dispositions) {}
