package chancery.missions.places.maps;

/// A country as it is drawn on one map: `css` names its shade, `title` says it in words.
public record CountryShape(String x, String y, String path, String css, String title) {

    public static CountryShape of(WorldMap.Land land, String css, String title) {
        return new CountryShape(land.x(), land.y(), land.path(), css, title);
    }
}
