package chancery.stakeholders.web.verifying;

import chancery.stakeholders.verifying.DueHolder;
import chancery.web.Sheet;
import chancery.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The list of entries due for verification as a file, without those of restricted authorities.
final class DueSheet {

    private DueSheet() {}

    static Sheet of(List<DueHolder> due, LocalDate today, Words words) {
        return new Sheet(
                "to-verify",
                Stream.of(
                                "host",
                                "authority",
                                "office",
                                "holder",
                                "verified-on",
                                "verify-by",
                                "days-overdue")
                        .map(key -> new Sheet.Column(key, words.say("stakeholders.due." + key)))
                        .toList(),
                due.stream().filter(one -> !one.restricted()).map(one -> row(one, today)).toList());
    }

    private static List<Object> row(DueHolder due, LocalDate today) {
        return List.of(
                due.host().text(),
                due.authorityName(),
                due.title(),
                due.name(),
                due.verifiedOn(),
                due.verifyBy(),
                due.daysOverdue(today));
    }
}
