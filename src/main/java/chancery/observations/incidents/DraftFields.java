package chancery.observations.incidents;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.evidence.sources.Citation;
import chancery.evidence.sources.Cited;
import chancery.evidence.sources.Sources;
import chancery.kernel.BadInput;
import chancery.kernel.Fault;
import chancery.kernel.NotFound;
import chancery.observations.incidents.WrittenIncident.BearingWish;
import chancery.observations.incidents.intake.IncidentFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Turns what was written into the fields of a draft; sources are looked up, and directives named
/// must exist.
@Component
class DraftFields {

    private final Sources sources;
    private final Directives directives;

    DraftFields(Sources sources, Directives directives) {
        this.sources = sources;
        this.directives = directives;
    }

    Map<String, List<String>> fieldsOf(WrittenIncident written, Officer officer) {
        var cited = new ArrayList<Citation>();
        for (int i = 0; i < written.sources().size(); i++) {
            cited.add(cite(written.sources().get(i), "sources[" + i + "].", officer));
        }
        for (int i = 0; i < written.bearings().size(); i++) {
            requireDirective(written.bearings().get(i), i, officer);
        }
        return IncidentFields.of(written.text(), written.status(), cited, written.bearings());
    }

    private Citation cite(Cited cited, String row, Officer officer) {
        try {
            return sources.cite(cited, officer);
        } catch (BadInput bad) {
            throw new BadInput(
                    bad.faults().stream()
                            .map(fault ->
                                    new Fault(
                                            row + fault.field(),
                                            fault.message(),
                                            fault.arguments()))
                            .toList());
        }
    }

    private void requireDirective(BearingWish bearing, int row, Officer officer) {
        try {
            directives.idOf(bearing.directive(), officer);
        } catch (NotFound none) {
            throw BadInput.of(
                    "bearings[" + row + "].directive",
                    "observations.fault.no-directive",
                    bearing.directive());
        }
    }
}
