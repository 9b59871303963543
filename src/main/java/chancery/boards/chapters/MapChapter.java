package chancery.boards.chapters;

import chancery.boards.Boards;
import chancery.boards.web.HostShades;
import chancery.boards.web.MapView;
import chancery.database.Reader;
import chancery.reports.periodic.Chapter;
import chancery.reports.periodic.ChapterText;
import chancery.reports.periodic.ChapterText.Drawing;
import chancery.reports.periodic.ChapterText.Grid;
import chancery.reports.periodic.Scope;
import chancery.web.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The map of hosts by how far they have heard, with its table.
@Component
class MapChapter implements Chapter {

    private final Boards boards;

    MapChapter(Boards boards) {
        this.boards = boards;
    }

    @Override
    public Place place() {
        return Place.MAP;
    }

    @Override
    public Optional<ChapterText> written(Scope scope, Words words, Reader reader) {
        if (scope.post().isPresent()) {
            return Optional.empty();
        }
        var coverage =
                boards.coverage(scope.key(), Optional.of(scope.round()), scope.asked(), reader);
        var map = HostShades.byDelivery(coverage.figures(), words);
        return Optional.of(
                ChapterText.of(words.say("boards.chapter.map"))
                        .drawn(
                                new Drawing(
                                        MapDrawing.of(map),
                                        words.say("boards.map.says", map.rows().size())))
                        .grids(List.of(grid(map, words))));
    }

    private static Grid grid(MapView map, Words words) {
        return new Grid(
                words.say("boards.map.table"),
                List.of(
                        words.say("boards.column.shade"),
                        words.say("boards.chapter.hosts"),
                        words.say("boards.chapter.which")),
                map.shades().stream()
                        .map(shade ->
                                List.of(
                                        MapView.labelOf(shade, words),
                                        words.say(
                                                "boards.of",
                                                map.counts().getOrDefault(shade, 0L),
                                                map.rows().size()),
                                        String.join(", ", hosts(map, shade).toList())))
                        .toList());
    }

    private static Stream<String> hosts(MapView map, MapView.Shade shade) {
        return map.rows().stream()
                .filter(row -> row.shade() == shade)
                .map(row -> row.name() + " (" + row.detail() + ")")
                .sorted();
    }
}
