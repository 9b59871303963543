package chancery.demonstration.stage;

import chancery.access.Accounts;
import chancery.access.Tokens;
import chancery.directives.AmendmentReleases;
import chancery.directives.Amendments;
import chancery.directives.Clearances;
import chancery.directives.DirectiveDrafts;
import chancery.directives.DirectiveReleases;
import chancery.directives.Directives;
import chancery.directives.Endings;
import chancery.directives.Translations;
import chancery.directives.cautions.CautionSteps;
import chancery.directives.cautions.Cautions;
import chancery.directives.taskings.Assignments;
import chancery.directives.taskings.TaskingSteps;
import chancery.directives.taskings.Taskings;
import chancery.engagements.Engagements;
import chancery.engagements.MeetingRecords;
import chancery.engagements.approaches.Approaches;
import chancery.engagements.commitments.Commitments;
import chancery.files.Attachments;
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
        DirectiveDrafts directiveDrafts,
        Clearances clearances,
        DirectiveReleases releases,
        Amendments amendments,
        AmendmentReleases amendmentReleases,
        Endings endings,
        Translations translations,
        Taskings taskings,
        TaskingSteps taskingSteps,
        Assignments assignments,
        Attachments attachments,
        Cautions cautions,
        CautionSteps cautionSteps,
        Engagements engagements,
        Approaches approaches,
        MeetingRecords meetingRecords,
        Commitments commitments,
        ReportDrafts reportDrafts,
        ReportReleases reportReleases,
        Dispositions dispositions) {}
