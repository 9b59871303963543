package chancery.demonstration.observing;

import chancery.access.Officer;
import chancery.demonstration.stage.ScenarioRow;
import chancery.demonstration.stage.ScenarioTable;
import chancery.directives.Directive;
import chancery.directives.Directives;
import chancery.kernel.CountryCode;
import chancery.observations.measures.InterventionDraft;
import chancery.observations.measures.Interventions;
import chancery.observations.measures.MeasureDraft;
import chancery.observations.measures.MeasureRegister;
import chancery.observations.measures.MeasureType;
import chancery.observations.measures.identifiers.MeasureIdentifier;
import chancery.observations.measures.links.MeasureLinks;
import chancery.stakeholders.AuthorityLevel;
import chancery.stakeholders.Stakeholders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Records measures, and remembers under which id each row of the scenario stands.
@Component
class MeasureActs {

    private static final String SUBJECT = "Migration";

    private final MeasureRegister register;
    private final Interventions interventions;
    private final MeasureLinks links;
    private final Stakeholders stakeholders;
    private final Directives directives;
    private final Map<String, UUID> measures = new HashMap<>();
    private final Map<String, UUID> parts = new HashMap<>();
    private final Map<String, UUID> authorities = new HashMap<>();

    MeasureActs(
            MeasureRegister register,
            Interventions interventions,
            MeasureLinks links,
            Stakeholders stakeholders,
            Directives directives) {
        this.register = register;
        this.interventions = interventions;
        this.links = links;
        this.stakeholders = stakeholders;
        this.directives = directives;
    }

    UUID id(String measure) {
        return known(measures, measure);
    }

    /// What the measure changes.
    UUID part(String measure) {
        return known(parts, measure);
    }

    private static UUID known(Map<String, UUID> ids, String name) {
        return Optional.ofNullable(ids.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no measure " + name + " yet"));
    }

    /// Whose act the measure is.
    UUID authority(String measure) {
        return known(authorities, measure);
    }

    /// The directive under which measures are assessed.
    UUID directive(Officer by) {
        return directive(SUBJECT, by);
    }

    private UUID directive(String subject, Officer by) {
        return directives.list(subject, Optional.of(Directive.Stage.RELEASED), by).stream()
                .filter(one -> one.subject().startsWith(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no directive on " + subject))
                .id();
    }

    void record(ScenarioRow row, Officer by) {
        var host = new CountryCode(row.text("host"));
        var measure = register.record(host, draft(row, host, by), by);
        measures.put(row.text("measure"), measure.id());
        authorities.put(row.text("measure"), measure.described().authority());
        var subject = row.given("subject").orElse(SUBJECT);
        parts.put(row.text("measure"), interventions.add(measure.id(), intervention(row), by).id());
        row.given("point")
                .map(Integer::valueOf)
                .ifPresent(point ->
                        links.answers(measure.id(), directive(subject, by), point, "", by));
    }

    private MeasureDraft draft(ScenarioRow row, CountryCode host, Officer by) {
        return new MeasureDraft(
                authority(row.text("authority"), host, by),
                AuthorityLevel.valueOf(row.text("level")),
                MeasureType.valueOf(row.text("type")),
                row.text("title"),
                row.text("language"),
                row.text("english"),
                row.given("identifier").map(MeasureIdentifier::parse),
                row.text("summary"),
                row.given("supersedes").map(this::id));
    }

    private UUID authority(String slug, CountryCode host, Officer by) {
        var name =
                ScenarioTable.read("authorities").stream()
                        .filter(row -> row.text("host").equals(host.text()))
                        .filter(row -> row.text("slug").equals(slug))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no authority " + slug))
                        .text("name");
        return stakeholders.authoritiesOf(host, by).stream()
                .filter(one -> one.described().englishName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no authority " + name))
                .id();
    }

    private static InterventionDraft intervention(ScenarioRow row) {
        return new InterventionDraft(
                row.text("what"),
                row.given("pack").orElse("migration"),
                row.text("area"),
                row.text("tool"),
                List.of(row.text("group")),
                row.given("origin"),
                row.given("direction"),
                row.given("magnitude"));
    }
}
