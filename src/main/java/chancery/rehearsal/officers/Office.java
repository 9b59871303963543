package chancery.rehearsal.officers;

import chancery.access.TrialAccount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A mission in which somebody writes and somebody else releases.
public record Office(String code, TrialAccount officer, TrialAccount head) {

    /// The missions among the accounts, in the order of the list.
    public static List<Office> among(List<TrialAccount> accounts) {
        return accounts.stream()
                .collect(
                        Collectors.groupingBy(
                                TrialAccount::office, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(office -> of(office.getKey(), office.getValue()).stream())
                .toList();
    }

    private static Optional<Office> of(String code, List<TrialAccount> staff) {
        var head = staff.stream().filter(one -> one.role().contains("releaser")).findFirst();
        var officer =
                staff.stream()
                        .filter(one ->
                                one.role().contains("(officer")
                                        && head.filter(one::equals).isEmpty())
                        .findFirst();
        boolean isMission = staff.stream().noneMatch(one -> one.role().contains("(desk"));
        return officer.filter(one -> isMission)
                .flatMap(one -> head.map(chief -> new Office(code, one, chief)));
    }

    /// As the code stands in addresses.
    public String inAddress() {
        return code.replace(' ', '_');
    }
}
