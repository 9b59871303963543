package chancery.engagements.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.engagements.capture.CaptureReading.Understood;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WritingQuickCaptureTest {

    private static final CaptureEcho FRENCH = CaptureEcho.in(Locale.FRENCH);

    @Test
    void reads_back_every_combination_of_values() {
        for (var exchange : RandomCaptures.everyExchange()) {
            var point = new CapturedPoint(new PointRange(1, 6), exchange, List.of());
            assertReadsBack(new Capture(List.of(), List.of(point)));
        }
    }

    @Test
    void reads_back_five_thousand_captures() {
        var captures = new RandomCaptures(new Random(20261201));
        var responses = EnumSet.noneOf(HostResponse.class);
        for (int i = 0; i < 5_000; i++) {
            var capture = captures.next();
            assertReadsBack(capture);
            capture.captured()
                    .forEach(point -> point.exchange().response().ifPresent(responses::add));
        }
        assertThat(responses).containsExactly(HostResponse.values());
    }

    @Test
    void answers_twenty_thousand_random_lines() {
        var random = new Random(7);
        var captures = new RandomCaptures(random);
        int understood = 0;
        for (int i = 0; i < 20_000; i++) {
            var line = captures.nonsense();
            if (Capture.parse(line, Lines.TODAY)
                    instanceof Understood(var capture, var at, var past)) {
                assertReadsBack(capture);
                understood++;
            } else {
                assertEveryFaultCanBeSaid(line);
            }
        }
        assertThat(understood).isBetween(500, 19_000);
    }

    @Test
    void has_one_text_however_its_points_were_given() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var capture = new RandomCaptures(random).next();
            var points = new ArrayList<>(capture.captured());
            Collections.shuffle(points, random);
            assertThat(new Capture(capture.wholeMeeting(), points)).hasToString(capture.toString());
        }
    }

    @Test
    void refuses_what_no_line_can_say() {
        var point = new CapturedPoint(new PointRange(1, 3), delivered(), List.of());
        var again = new CapturedPoint(new PointRange(3, 4), delivered(), List.of());

        assertThatThrownBy(() -> new Capture(List.of(), List.of())).hasMessageContaining("holds");
        assertThatThrownBy(() -> new Capture(List.of(), List.of(point, again)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new PointRange(0, 3)).hasMessageContaining("1 to 199");
        assertThatThrownBy(() ->
                        new CapturedCommitment(
                                CapturedCommitment.Side.OURS, "write", LocalDate.of(10000, 1, 1)))
                .hasMessageContaining("four digits");
    }

    @Test
    void refuses_an_exchange_that_contradicts_itself() {
        var timing = Optional.of(WithheldReason.TIMING);
        var other = Optional.of(WithheldReason.OTHER);
        var agreed = Optional.of(HostResponse.AGREED);

        assertThatThrownBy(() -> exchange(Delivery.WITHHELD, agreed, Optional.empty()))
                .hasMessageContaining("no response");
        assertThatThrownBy(() -> exchange(Delivery.DELIVERED, Optional.empty(), timing))
                .hasMessageContaining("no reason");
        assertThatThrownBy(() -> exchange(Delivery.WITHHELD, Optional.empty(), other))
                .hasMessageContaining("needs words");
    }

    private static void assertReadsBack(Capture capture) {
        var text = capture.toString();
        assertThat(Lines.capture(text)).isEqualTo(capture).hasToString(text);
    }

    private static void assertEveryFaultCanBeSaid(String line) {
        for (var fault : Lines.faults(line)) {
            assertThat(line.substring(fault.position(), fault.position() + fault.length()))
                    .isEqualTo(fault.read());
            assertThat(FRENCH.sentence(fault)).isNotBlank();
            assertThat(CaretLine.under(line, fault).carets()).contains("^");
        }
    }

    private static Exchange delivered() {
        return exchange(Delivery.DELIVERED, Optional.empty(), Optional.empty());
    }

    private static Exchange exchange(
            Delivery delivery, Optional<HostResponse> response, Optional<WithheldReason> reason) {
        return new Exchange(delivery, response, reason, Optional.empty());
    }

    /// Which deliveries count is part of the published measures, so it is pinned here.
    @Test
    void counts_what_the_host_heard() {
        var counting = EnumSet.allOf(Delivery.class);
        counting.removeIf(delivery -> !delivery.counts());

        assertThat(counting)
                .isEqualTo(
                        Set.of(Delivery.DELIVERED, Delivery.DELIVERED_IN_PART, Delivery.ADAPTED));
    }
}
