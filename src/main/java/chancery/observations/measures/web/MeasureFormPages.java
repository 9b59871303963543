package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.kernel.BadInput;
import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.observations.measures.Measures;
import chancery.observations.web.FormSheet;
import chancery.web.Fields;
import chancery.web.FormAnswers;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import pages.Templates;

/// The forms that record a measure and describe it anew.
@RestController
class MeasureFormPages {

    private final Measures measures;
    private final FirstStages recording;
    private final MeasureForms forms;
    private final Templates templates;

    MeasureFormPages(
            Measures measures, FirstStages recording, MeasureForms forms, Templates templates) {
        this.measures = measures;
        this.recording = recording;
        this.forms = forms;
        this.templates = templates;
    }

    /// Asks for the host first, because its authorities are to choose from.
    @GetMapping("/observations/measures/new")
    Object fresh(Page page, Officer officer, Fields fields) {
        var host = fields.parsed("host", CountryCode::parse, "observations.fault.host");
        fields.refuseFaults();
        return host.map(code -> show(page, forms.fresh(code, page, officer)))
                .orElseGet(() -> templates.observationsMeasuresHosts(page, hosts(page, officer)));
    }

    private List<Option> hosts(Page page, Officer officer) {
        return HostNames.all(page.words().locale()).stream()
                .filter(measures.writes(officer))
                .map(host -> new Option(host.text(), HostNames.of(host, page.words())))
                .toList();
    }

    private Object show(Page page, FormSheet sheet) {
        return templates.observationsForm(page, sheet);
    }

    @PostMapping("/observations/measures")
    ResponseEntity<?> record(Page page, Officer officer, Fields fields) {
        return FormAnswers.after(
                page,
                fields,
                () -> "/observations/measures/" + recording.record(fields, officer).id(),
                again -> {
                    var host = readableHost(fields);
                    return host.map(code -> show(again, forms.fresh(code, again, officer)))
                            .orElseGet(() ->
                                    templates.observationsMeasuresHosts(
                                            again, hosts(again, officer)));
                });
    }

    private static Optional<CountryCode> readableHost(Fields fields) {
        try {
            return fields.parsed("host", CountryCode::parse, "observations.fault.host");
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }
}
