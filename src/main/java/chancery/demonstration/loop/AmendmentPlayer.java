package chancery.demonstration.loop;

import chancery.access.Officer;
import chancery.demonstration.stage.Doors;
import chancery.demonstration.stage.ScenarioRow;
import java.util.Locale;
import java.util.Optional;

/// Plays the amendments of directives in force: written, cleared, released.
public record AmendmentPlayer(Doors doors, DirectivePlayer directives) {

    public void step(ScenarioRow row, Officer by) {
        switch (row.text("step")) {
            case "drafted" -> write(row, by);
            case "submitted" -> submit(row, by);
            case "amended" ->
                    doors.amendmentReleases()
                            .release(
                                    directives.id(row.text("directive")),
                                    Optional.empty(),
                                    Locale.ENGLISH,
                                    by);
            default -> throw new IllegalArgumentException("no such step: " + row.text("step"));
        }
    }

    private void write(ScenarioRow row, Officer by) {
        var id = directives.id(row.text("directive"));
        var inForce = doors.directives().directive(id.toString(), by).version();
        var amendment = AmendmentReader.amendment(row, inForce);
        doors.amendments().write(id, Optional.empty(), amendment, by);
    }

    private void submit(ScenarioRow row, Officer by) {
        var slug = row.text("directive");
        var paper = DirectiveText.read(slug + ".amendment-1");
        var clearers = Clearances.asked(paper, doors.missions(), by);
        doors.clearances().submit(directives.id(slug), Optional.empty(), clearers, by);
    }

    /// An office's word on the amended text.
    public void clear(ScenarioRow row, Officer by) {
        var word = Clearances.word(row, doors.missions(), by);
        doors.clearances()
                .clear(
                        directives.id(row.text("directive")),
                        Optional.empty(),
                        word.office(),
                        word.decision(),
                        word.comment(),
                        by);
    }
}
