package chancery.rehearsal.made;

import chancery.access.TrialAccount;
import chancery.directives.taskings.StepKind;
import chancery.missions.places.Geography;
import chancery.rehearsal.Scale;
import chancery.rehearsal.founding.Founding;
import chancery.rehearsal.founding.Ministry;
import chancery.rehearsal.loading.Chain;
import chancery.rehearsal.loading.Table;
import chancery.rehearsal.loading.Target;
import chancery.rehearsal.notes.Agenda;
import chancery.rehearsal.notes.Dice;
import chancery.rehearsal.notes.Horizon;
import chancery.rehearsal.notes.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// Lets two years of a made-up ministry pass, in the order of time.
public final class Years {

    private static final int TELL_EACH = 20_000;

    private final Scale scale;
    private final Horizon horizon;
    private final Notes notes;
    private final List<TrialAccount> accounts;
    private final Ministry ministry;
    private final Agenda agenda;
    private final Sayings sayings;
    private final Reporting reporting;

    private Years(Scale scale, Target target, Chain chain) {
        this.scale = scale;
        this.horizon = Horizon.until(scale.until());
        this.notes = new Notes(target, new Dice(scale.seed()), chain, horizon.beginning());
        var founding = new Founding(notes, Geography.read().countries().all());
        this.ministry = founding.found(scale.missions(), scale.directives());
        this.accounts = founding.accounts();
        this.agenda = new Agenda(notes, horizon.end());
        this.sayings = new Sayings(notes, agenda);
        this.reporting = new Reporting(notes, agenda, sayings);
    }

    /// Makes all rows and entries; answers who can sign in.
    ///
    /// @param told is told now and then how many engagements were filed
    public static List<TrialAccount> pass(
            Scale scale, Target target, Chain chain, IntConsumer told) {
        var years = new Years(scale, target, chain);
        years.pass(told);
        return years.accounts;
    }

    private void pass(IntConsumer told) {
        var works = planned();
        var meetings = new Meetings(notes, agenda, sayings, new Filings(notes, agenda), reporting);
        int filed = 0;
        for (long one : works.drawn(scale.engagements(), horizon, notes.dice())) {
            var at = works.timeOf(one, horizon);
            agenda.runUntil(at);
            notes.moveTo(at);
            meetings.file(works.workOf(one));
            if (++filed % TELL_EACH == 0) {
                told.accept(filed);
            }
        }
        agenda.runUntil(horizon.end());
        works.all().forEach(work -> new WorkRows(notes, work).write());
        reporting.writeSeries();
    }

    /// Plans all directives and puts them on the agenda.
    private Works planned() {
        var reach = new Reach(Geography.read(), ministry.posts(), Horizon.day(horizon.end()));
        var orders = new Orders(notes, ministry, reach, horizon);
        var releases = new Releases(notes, ministry);
        var taskings = new Taskings(notes, reach);
        var all = new ArrayList<Work>();
        var met = new ArrayList<Work>();
        for (int number = 0; number < scale.directives(); number++) {
            var order = orders.plan(number, scale.directives());
            var given = taskings.of(order);
            all.addAll(given);
            agenda.note(order.released(), () -> releases.release(order, given));
            given.stream().filter(work -> !sayings.plan(work)).forEach(met::add);
            follow(order, given, releases);
        }
        new TreeMap<>(orders.serials())
                .forEach((year, last) ->
                        notes.row(Table.DIRECTIVE_SERIES, ministry.headquarters(), year, last));
        return new Works(all, met.isEmpty() ? all : met);
    }

    private void follow(Order order, List<Work> given, Releases releases) {
        order.amended()
                .ifPresent(second ->
                        agenda.note(
                                second.issuedAt().orElseThrow(),
                                () -> releases.amend(order, second)));
        order.ended()
                .ifPresent(at ->
                        agenda.note(
                                at,
                                () -> {
                                    releases.end(order);
                                    given.forEach(work -> work.say(StepKind.CLOSE));
                                }));
    }
}
