package chancery.observations.measures.web;

import chancery.observations.measures.Intervention;
import chancery.observations.measures.InterventionDraft;
import chancery.observations.packs.SubjectPack;
import chancery.observations.packs.TermKind;
import chancery.observations.web.FormPiece;
import chancery.web.Option;
import chancery.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields that say what a measure changes, in the words of one pack.
record InterventionForms(SubjectPack pack, Optional<Intervention> current, Page page) {

    List<FormPiece> pieces() {
        var pieces = new ArrayList<FormPiece>();
        current.ifPresent(
                known -> pieces.add(new FormPiece.Hidden("version", known.version().toString())));
        pieces.add(new FormPiece.Hidden("pack", pack.key()));
        pieces.add(
                FormPiece.line("what", "observations.what", true, value(InterventionDraft::what)));
        pieces.add(choice("area", TermKind.AREA, true, value(InterventionDraft::area)));
        pieces.add(choice("tool", TermKind.TOOL, true, value(InterventionDraft::tool)));
        pieces.add(
                new FormPiece.Boxes(
                        "groups",
                        "observations.groups",
                        options(TermKind.GROUP, false),
                        current.map(known -> known.described().groups()).orElse(List.of())));
        perhaps(pieces, "origin", TermKind.ORIGIN, draft -> draft.origin().orElse(""));
        perhaps(pieces, "direction", TermKind.DIRECTION, draft -> draft.direction().orElse(""));
        perhaps(pieces, "magnitude", TermKind.MAGNITUDE, draft -> draft.magnitude().orElse(""));
        return List.copyOf(pieces);
    }

    private void perhaps(
            List<FormPiece> pieces,
            String name,
            TermKind kind,
            Function<InterventionDraft, String> part) {
        if (pack.uses(kind)) {
            pieces.add(choice(name, kind, false, value(part)));
        }
    }

    private FormPiece choice(String name, TermKind kind, boolean required, String value) {
        return FormPiece.choice(
                name, "observations." + name, required, options(kind, !required), value);
    }

    private List<Option> options(TermKind kind, boolean orNone) {
        var none =
                orNone ? Stream.of(new Option("", page.say("web.none"))) : Stream.<Option>empty();
        var terms =
                pack.terms(kind).stream()
                        .map(term -> new Option(term.code(), term.name(page.words().locale())));
        return Stream.concat(none, terms).toList();
    }

    private String value(Function<InterventionDraft, String> part) {
        return current.map(Intervention::described).map(part).orElse("");
    }
}
