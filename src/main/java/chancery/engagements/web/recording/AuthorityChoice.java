package chancery.engagements.web.recording;

import chancery.stakeholders.Authority;
import chancery.stakeholders.AuthorityKind;

/// An authority to which a missing office can be added.
public record AuthorityChoice(String id, String name, boolean needsBasis) {

    static AuthorityChoice of(Authority authority) {
        return new AuthorityChoice(
                authority.id().toString(),
                authority.name(),
                authority.kind() != AuthorityKind.FOREIGN_MINISTRY
                        && authority.described().basis().isBlank());
    }
}
