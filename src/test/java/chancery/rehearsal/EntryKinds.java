package chancery.rehearsal;

import chancery.journal.Entry;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every kind of entry that doors write, with the names of its facts in alphabetical order.
final class EntryKinds {

    private EntryKinds() {}

    static Map<String, List<String>> known() {
        var kinds = new HashMap<String, List<String>>();
        new ClassFileImporter()
                .importPackages("chancery").stream()
                        .filter(type -> type.isAssignableTo(Entry.class) && type.isRecord())
                        .forEach(type -> kinds.put(type.getSimpleName(), names(type.reflect())));
        return kinds;
    }

    private static List<String> names(Class<?> type) {
        var names =
                new ArrayList<>(
                        Stream.of(type.getRecordComponents())
                                .map(component -> component.getName())
                                .toList());
        names.add("kind");
        return names.stream().sorted().toList();
    }
}
