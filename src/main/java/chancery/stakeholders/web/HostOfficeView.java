package chancery.stakeholders.web;

import chancery.stakeholders.Authority;
import chancery.stakeholders.Cover;
import chancery.stakeholders.HeardPoints.Unheard;
import chancery.stakeholders.Holder;
import chancery.stakeholders.HostOffice;
import chancery.stakeholders.web.HistoryTeller.Told;
import chancery.web.Option;
import java.time.LocalDate;
import java.util.List;

/// What the page of a host office shows.
///
/// @param unheard points made to the office before, which its present holder has not heard
/// @param seats of ours that may cover it
public record HostOfficeView(
        Authority authority,
        String hostName,
        HostOffice office,
        List<Holder> holders,
        List<Cover> covers,
        List<Option> seats,
        LocalDate today,
        boolean mayWrite,
        List<Unheard> unheard,
        List<Told> history) {

    public HostOfficeView {
        holders = List.copyOf(holders);
        covers = List.copyOf(covers);
        seats = List.copyOf(seats);
        unheard = List.copyOf(unheard);
        history = List.copyOf(history);
    }
}
