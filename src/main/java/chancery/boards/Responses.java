package chancery.boards;

import chancery.boards.facts.Facts;
import chancery.boards.facts.Said;
import chancery.boards.facts.Tasked;
import chancery.engagements.exchange.HostResponse;
import chancery.kernel.CountryCode;
import chancery.kernel.OfficeCode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/// The latest answer of every host to every point it heard.
public record Responses(List<Integer> points, List<HostLine> hosts, List<PointCount> counts) {

    public Responses {
        points = List.copyOf(points);
        hosts = List.copyOf(hosts);
        counts = List.copyOf(counts);
    }

    /// A host with its answers by point.
    public record HostLine(CountryCode host, Map<Integer, Answer> answers) {

        public HostLine {
            answers = Map.copyOf(answers);
        }

        /// How many of the points it heard it has answered.
        public Ratio answered() {
            return Ratio.of(answers.values(), heard -> true, Answer::isAnswered);
        }
    }

    /// What one host last said to one point; no response when none was noted.
    public record Answer(OfficeCode mission, Optional<HostResponse> response, Said said) {

        boolean isAnswered() {
            return response.filter(answer -> answer != HostResponse.NO_RESPONSE).isPresent();
        }

        /// An answer beats a hearing without one; else the later counts.
        private static final Comparator<Answer> LATEST =
                Comparator.comparing((Answer answer) -> answer.response().isPresent())
                        .thenComparing(answer -> answer.said().heldAt())
                        .thenComparing(answer -> answer.said().recordedAt());
    }

    /// How often each answer was given to a point, once per host.
    ///
    /// @param heard how many hosts heard it
    /// @param open how many of them gave no answer that was noted
    public record PointCount(int point, Map<HostResponse, Long> answers, long heard, long open) {

        public PointCount {
            answers = Map.copyOf(answers);
        }
    }

    static Responses of(Facts facts, Function<UUID, OfficeCode> codes) {
        var missions = new HashMap<UUID, Tasked>();
        facts.taskings().forEach(tasked -> missions.put(tasked.id(), tasked));
        var byHost = new TreeMap<CountryCode, Map<Integer, Answer>>();
        var byPoint = new TreeMap<Integer, Map<CountryCode, Answer>>();
        for (var said : facts.said()) {
            var tasked = Optional.ofNullable(missions.get(said.tasking()));
            if (tasked.isPresent() && said.delivery().counts()) {
                var host = tasked.get().host();
                var answer = new Answer(codes.apply(tasked.get().mission()), said.response(), said);
                var latest =
                        byHost.computeIfAbsent(host, key -> new TreeMap<>())
                                .merge(said.point(), answer, Responses::later);
                byPoint.computeIfAbsent(said.point(), key -> new TreeMap<>()).put(host, latest);
            }
        }
        return new Responses(
                List.copyOf(byPoint.keySet()),
                byHost.entrySet().stream()
                        .map(host -> new HostLine(host.getKey(), host.getValue()))
                        .toList(),
                byPoint.entrySet().stream()
                        .map(point -> count(point.getKey(), List.copyOf(point.getValue().values())))
                        .toList());
    }

    private static Answer later(Answer one, Answer two) {
        return Answer.LATEST.compare(one, two) >= 0 ? one : two;
    }

    private static PointCount count(int point, List<Answer> answers) {
        var counts = new EnumMap<HostResponse, Long>(HostResponse.class);
        answers.forEach(answer ->
                answer.response().ifPresent(response -> counts.merge(response, 1L, Long::sum)));
        long answered = counts.values().stream().mapToLong(Long::longValue).sum();
        return new PointCount(point, counts, answers.size(), answers.size() - answered);
    }
}
