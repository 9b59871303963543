package chancery.evidence.claims.gate;

import chancery.access.Officer;
import chancery.reports.Report;
import chancery.reports.ReportCheck;
import chancery.web.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Keeps a report back whose claims do not hold.
@Component
class ReportClaims implements ReportCheck {

    private final ObjectProvider<Gate> gate;
    private final Languages languages;

    /// @param gate asked for late, since it reads the very texts that ask
    ReportClaims(ObjectProvider<Gate> gate, Languages languages) {
        this.gate = gate;
        this.languages = languages;
    }

    @Override
    public List<String> against(Report report, Officer releaser, Locale language) {
        var words = languages.in(language);
        return gate.getObject().ofReport(report, releaser).stream()
                .filter(Objection::stands)
                .map(objection -> Sentences.of(objection, words))
                .distinct()
                .toList();
    }
}
