package chancery.observations.measures.web;

import chancery.access.Officer;
import chancery.observations.measures.Measure;
import chancery.observations.measures.MeasureRegister;
import chancery.observations.measures.MeasureStages;
import chancery.observations.measures.StageDraft;
import chancery.web.Fields;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records a measure together with the stage it has reached, both or neither.
@Component
class FirstStages {

    private final MeasureRegister register;
    private final MeasureStages stages;

    FirstStages(MeasureRegister register, MeasureStages stages) {
        this.register = register;
        this.stages = stages;
    }

    /// As a form sends it.
    @Transactional
    public Measure record(Fields fields, Officer officer) {
        return record(fields, fields::refuseFaults, officer);
    }

    /// As a call sends it: a field that nobody asked for is a fault too.
    @Transactional
    public Measure recordCalled(Fields fields, Officer officer) {
        return record(fields, fields::refuseFaultsAndUnknown, officer);
    }

    private Measure record(Fields fields, Runnable refusal, Officer officer) {
        var host = MeasureInput.host(fields);
        var draft = MeasureInput.measure(fields);
        var stage = stage(fields);
        refusal.run();
        var measure = register.record(host, draft, officer);
        stage.ifPresent(said -> stages.note(measure.id(), said, officer));
        return measure;
    }

    private static Optional<StageDraft> stage(Fields fields) {
        boolean given = fields.has("stage") || fields.has("on");
        // Read in any case, so that an empty field of the form is known.
        var said = fields.optionalText("stage", 60).map(text -> MeasureInput.stage(fields));
        if (given && said.isEmpty()) {
            fields.fault("stage", "web.fault.missing");
        }
        fields.optionalText("on", 60);
        fields.optionalText("note", MeasureInput.LONG_TEXT);
        return said;
    }
}
