package chancery.engagements.web.offering;

import chancery.kernel.ApproachLevel;
import chancery.stakeholders.AuthorityKind;
import chancery.stakeholders.HolderState;
import chancery.stakeholders.Interlocutor;

/// A host office as a form offers it.
///
/// @param row its number in the form
/// @param chosen whether it is ticked
/// @param instead who came for it, where that was not the holder
public record Offered(int row, Interlocutor interlocutor, boolean chosen, String instead) {

    public String office() {
        return interlocutor.office().id().toString();
    }

    public String title() {
        return interlocutor.office().title();
    }

    public String authority() {
        return interlocutor.authority().name();
    }

    public ApproachLevel rank() {
        return interlocutor.office().rank();
    }

    /// Who holds it; empty when nobody is known to.
    public String holder() {
        return interlocutor.holder().map(held -> held.name()).orElse("");
    }

    /// Whether its holder was only named in passing.
    public boolean isToBeConfirmed() {
        return interlocutor
                .holder()
                .filter(held -> held.state() == HolderState.TO_BE_CONFIRMED)
                .isPresent();
    }

    public boolean isDue() {
        return interlocutor.isDue();
    }

    public boolean isForeignMinistry() {
        return interlocutor.authority().kind() == AuthorityKind.FOREIGN_MINISTRY;
    }

    /// Whether approaching it asks for a basis: not the foreign ministry, and no agreed channel on
    /// record.
    public boolean needsBasis() {
        return !isForeignMinistry() && interlocutor.authority().described().basis().isBlank();
    }
}
