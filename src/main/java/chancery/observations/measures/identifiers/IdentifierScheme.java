package chancery.observations.measures.identifiers;

import java.util.regex.Pattern;

/// Under which scheme an act carries its identifier.
public enum IdentifierScheme {
    /// European Legislation Identifier: an address or path with `eli` in it, such as
    /// `/eli/loi/2026/1/26/INTX2325236L/jo/texte`.
    ELI("(https?://[^\\s/]+)?/?eli(/[\\w.~%+-]+)+(/)?"),
    /// EUR-Lex: sector, year, type and number, such as `32024R1348` or `62019CJ0808`.
    CELEX("[1-9CE]\\d{4}[A-Z]{1,2}\\d{4}(\\(\\d{2}\\))?"),
    /// As the host's own gazette or register numbers it.
    NATIONAL("[^\\p{Cc}]{2,120}");

    private final Pattern form;

    IdentifierScheme(String form) {
        this.form = Pattern.compile(form);
    }

    boolean reads(String text) {
        return form.matcher(text).matches();
    }
}
