package chancery.missions.places;

import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;

/// The tables of places, and the missions of the invented ministry.
final class Places {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static final OfficeCode BERLIN = new OfficeCode("BERLIN");
    static final OfficeCode BUDAPEST = new OfficeCode("BUDAPEST");
    static final OfficeCode THE_HAGUE = new OfficeCode("THE HAGUE");
    static final OfficeCode SINGAPORE = new OfficeCode("SINGAPORE");
    static final OfficeCode OTTAWA = new OfficeCode("OTTAWA");

    static final Geography GEOGRAPHY = Geography.read();

    static final Gazetteer GAZETTEER =
            new Gazetteer(
                    GEOGRAPHY,
                    List.of(
                            new MissionName(BERLIN, "Embassy Berlin"),
                            new MissionName(BUDAPEST, "Embassy Budapest"),
                            new MissionName(THE_HAGUE, "Embassy The Hague"),
                            new MissionName(SINGAPORE, "High Commission Singapore"),
                            new MissionName(OTTAWA, "High Commission Ottawa"),
                            new MissionName(new OfficeCode("NO"), "Northern Office")));

    private Places() {}

    static CountryCode country(String code) {
        return new CountryCode(code);
    }
}
