package chancery.stakeholders.web;

import chancery.kernel.CountryCode;
import chancery.missions.places.HostNames;
import chancery.stakeholders.Authority;
import chancery.stakeholders.LookAlike;
import chancery.web.Option;
import chancery.web.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the form of an authority starts with.
///
/// @param current the authority to correct; a new one when empty
public record AuthorityForm(
        CountryCode host,
        String hostName,
        Optional<Authority> current,
        List<Option> parents,
        List<LookAlike> alike) {

    public AuthorityForm {
        parents = List.copyOf(parents);
        alike = List.copyOf(alike);
    }

    /// Where the form is sent.
    public String action() {
        return current.map(known -> "/stakeholders/authorities/" + known.id() + "/correction")
                .orElse("/stakeholders/" + host + "/authorities");
    }

    /// The form as it is shown: a new authority may stand below any of the host, another one below
    /// any but itself.
    static AuthorityForm of(
            Page page,
            CountryCode host,
            Optional<Authority> current,
            List<LookAlike> alike,
            List<Authority> there) {
        var parents =
                there.stream()
                        .filter(known ->
                                current.filter(one -> one.id().equals(known.id())).isEmpty())
                        .map(known -> new Option(known.id().toString(), known.name()));
        var none = new Option("", page.say("web.none"));
        return new AuthorityForm(
                host,
                HostNames.of(host, page.words().locale()),
                current,
                Stream.concat(Stream.of(none), parents).toList(),
                alike);
    }
}
