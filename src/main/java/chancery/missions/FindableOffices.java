package chancery.missions;

import chancery.database.Reader;
import chancery.search.Findable;
import chancery.search.Found;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Lets our offices be found by code, name and city.
@Component
class FindableOffices implements Findable {

    private final Missions missions;

    FindableOffices(Missions missions) {
        this.missions = missions;
    }

    @Override
    public List<Found> find(String text, Locale language, Reader reader) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return missions.all(reader).stream()
                .filter(office ->
                        (office.code()
                                        + " "
                                        + office.name()
                                        + " "
                                        + office.nameInFrench()
                                        + " "
                                        + office.city())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .limit(20)
                .map(office ->
                        new Found(
                                "search.office",
                                office.name(language),
                                office.code().text(),
                                "/missions/" + office.code().inAddress()))
                .toList();
    }
}
