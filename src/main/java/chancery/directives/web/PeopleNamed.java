package chancery.directives.web;

import chancery.directives.Directive;
import chancery.directives.taskings.Tasking;
import chancery.directives.wording.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The people that the page of a directive names.
final class PeopleNamed {

    private PeopleNamed() {}

    static Set<UUID> of(Directive directive, List<Version> versions, List<Tasking> given) {
        var people = new HashSet<UUID>();
        people.add(directive.core().drafter());
        versions.forEach(version -> people.add(version.writtenBy()));
        given.forEach(tasking -> tasking.officer().ifPresent(people::add));
        return people;
    }
}
