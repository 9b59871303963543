package chancery.observations.statements.web;

import static java.util.stream.Collectors.toMap;

import chancery.access.Officer;
import chancery.directives.Directives;
import chancery.kernel.CountryCode;
import chancery.missions.Missions;
import chancery.missions.places.HostNames;
import chancery.observations.statements.Statement;
import chancery.observations.statements.Statements;
import chancery.stakeholders.Authority;
import chancery.stakeholders.Stakeholders;
import chancery.web.Option;
import chancery.web.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts lists, pages and forms of statements together.
@Component
@Transactional(readOnly = true)
class StatementViews {

    private final Statements statements;
    private final Directives directives;
    private final Stakeholders stakeholders;
    private final Missions missions;

    StatementViews(
            Statements statements,
            Directives directives,
            Stakeholders stakeholders,
            Missions missions) {
        this.statements = statements;
        this.directives = directives;
        this.stakeholders = stakeholders;
        this.missions = missions;
    }

    List<StatementLine> lines(StatementQuery query, Page page, Officer officer) {
        var subjects = new HashMap<UUID, String>();
        return statements.list(query.filter(), query.at(page.now()), officer).stream()
                .map(statement -> line(statement, subjects, page, officer))
                .toList();
    }

    StatementLine line(Statement statement, Page page, Officer officer) {
        return line(statement, new HashMap<>(), page, officer);
    }

    private StatementLine line(
            Statement statement, Map<UUID, String> subjects, Page page, Officer officer) {
        return new StatementLine(
                statement,
                HostNames.of(statement.text().host(), page.words()),
                statement
                        .text()
                        .directive()
                        .map(id -> subjects.computeIfAbsent(id, one -> subject(one, officer)))
                        .orElse(""));
    }

    private String subject(UUID directive, Officer officer) {
        return directives.exists(directive, officer)
                ? directives
                        .directive(directive.toString(), officer)
                        .version()
                        .instruction()
                        .subject()
                : "";
    }

    StatementForm form(CountryCode host, Optional<Statement> current, Page page, Officer officer) {
        var names =
                stakeholders.authoritiesOf(host, officer).stream()
                        .collect(toMap(Authority::id, Authority::name));
        var theirs =
                stakeholders.officesOf(host, officer).stream()
                        .map(office ->
                                new Option(
                                        office.id().toString(),
                                        names.getOrDefault(office.authority(), "–")
                                                + ", "
                                                + office.title()))
                        .sorted(Comparator.comparing(Option::label));
        var ours =
                missions.all(officer).stream()
                        .map(office ->
                                new Option(
                                        office.id().toString(),
                                        page.say("observations.ours", office.code().text())));
        return new StatementForm(
                host,
                HostNames.of(host, page.words()),
                current,
                Stream.concat(theirs, ours).toList());
    }
}
