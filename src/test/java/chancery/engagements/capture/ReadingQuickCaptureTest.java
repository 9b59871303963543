package chancery.engagements.capture;

import static chancery.engagements.capture.Lines.capture;
import static chancery.engagements.capture.Lines.understood;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.engagements.capture.CapturedCommitment.Side;
import chancery.engagements.exchange.Delivery;
import chancery.engagements.exchange.ExactWords;
import chancery.engagements.exchange.Exchange;
import chancery.engagements.exchange.HostResponse;
import chancery.engagements.exchange.WithheldReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingQuickCaptureTest {

    private static final CapturedCommitment DRAFT_LAW =
            new CapturedCommitment(Side.THEIRS, "send the draft law", LocalDate.of(2027, 3, 31));

    @Test
    void reads_the_line_on_the_first_page_of_the_manual() {
        var capture =
                capture(
                        "1-6d+ 7d~ \"will revert in March\" 8w:timing 9p- !\"send the draft law\" by 2027-03-31");

        assertThat(capture.captured())
                .containsExactly(
                        point(1, 6, said(Delivery.DELIVERED, HostResponse.AGREED)),
                        point(7, 7, withWords(HostResponse.NON_COMMITTAL, "will revert in March")),
                        point(8, 8, unsaid(Delivery.WITHHELD, WithheldReason.TIMING)),
                        point(
                                9,
                                9,
                                said(Delivery.DELIVERED_IN_PART, HostResponse.DISAGREED),
                                DRAFT_LAW));
    }

    @ParameterizedTest
    @EnumSource
    void reads_every_delivery(Delivery delivery) {
        assertThat(capture("7" + delivery.form()).exchangeOn(7).map(Exchange::delivery))
                .contains(delivery);
    }

    @ParameterizedTest
    @EnumSource
    void reads_every_response(HostResponse response) {
        assertThat(capture("7a" + response.form()).exchangeOn(7).flatMap(Exchange::response))
                .contains(response);
    }

    @ParameterizedTest
    @EnumSource
    void reads_every_reason(WithheldReason reason) {
        assertThat(
                        capture("7f" + reason.form() + " \"so it was\"")
                                .exchangeOn(7)
                                .flatMap(Exchange::reason))
                .contains(reason);
    }

    @Test
    void a_response_left_out_is_not_a_silent_host() {
        assertThat(capture("7d")).isNotEqualTo(capture("7d:no-response"));
    }

    @Test
    void a_promise_before_the_first_point_belongs_to_the_whole_meeting() {
        var capture = capture("!\"send the draft law\" by 2027-03-31 3d+");

        assertThat(capture.wholeMeeting()).containsExactly(DRAFT_LAW);
        assertThat(capture.captured().getFirst().commitments()).isEmpty();
    }

    @Test
    void a_point_takes_as_many_promises_as_were_made_by_either_side() {
        var capture = capture("3d+ !\"a\" by 2027-01-01 !!\"b\" by 2027-02-01");

        assertThat(capture.captured().getFirst().commitments())
                .extracting(CapturedCommitment::side)
                .containsExactly(Side.THEIRS, Side.OURS);
    }

    @Test
    void a_meeting_may_hold_promises_alone() {
        assertThat(capture("!!\"send our paper\" by 2027-01-15").points()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"no\"",
                "“no”",
                "„no“",
                "„no”",
                "”no”",
                "«no»",
                "« no »",
                "»no«",
                "\" no\n\""
            })
    void reads_straight_and_typographic_quotes(String quoted) {
        assertThat(capture("7d " + quoted)).hasToString("7d \"no\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a \\\"no\\\"\"", "“a \"no\"”", "«a \"no\"»", "“a \\\"no\\\"”"})
    void quotes_may_stand_inside_quotes(String quoted) {
        assertThat(capture("7d" + quoted).exchangeOn(7).flatMap(Exchange::words))
                .contains("a \"no\"");
    }

    @Test
    void a_backslash_elsewhere_is_a_backslash() {
        assertThat(capture("7d \"a\\b\\\\\"").exchangeOn(7).flatMap(Exchange::words))
                .contains("a\\b\\");
    }

    @Test
    void parts_need_no_space_beside_quotes() {
        assertThat(capture("7d~\"no\"!\"write\"by 2027-01-01"))
                .isEqualTo(capture("7d~ \"no\" !\"write\" by 2027-01-01"));
    }

    @Test
    void a_wrapped_line_is_one_line() {
        assertThat(capture(" 1-6d+\r\n\t8w:timing\u00a0")).isEqualTo(capture("1-6d+ 8w:timing"));
    }

    @Test
    void the_same_meaning_is_the_same_capture() {
        assertThat(capture("8w 3d+ 1-2d+ 07d+")).hasToString("1-3d+ 7d+ 8w");
    }

    @Test
    void what_was_said_once_for_two_points_is_not_said_twice() {
        assertThat(capture("1d \"no\" 2d \"no\"")).isNotEqualTo(capture("1-2d \"no\""));
    }

    @Test
    void knows_the_numbers_it_speaks_of() {
        assertThat(capture("9d 1-3d+").points()).containsExactly(1, 2, 3, 9);
    }

    @Test
    void names_points_that_are_not_asked_for_here_and_where_they_stand() {
        assertThat(understood("1-6d+ 8w 12-15d").outsideOf(Set.of(1, 2, 3, 5, 8, 12)))
                .containsExactly(
                        new CaptureFault(CaptureFault.Kind.NOT_APPLICABLE, 0, 3, "1-6", "4 6"),
                        new CaptureFault(CaptureFault.Kind.NOT_APPLICABLE, 9, 5, "12-15", "13-15"));
    }

    @Test
    void a_date_in_the_past_is_noted_and_one_of_today_is_not() {
        var understood = understood("7d !\"a\" by 2026-11-30 !\"b\" by 2026-12-01");

        assertThat(understood.pastDates()).extracting(PastDate::position).containsExactly(11);
    }

    @Test
    void reads_words_of_two_thousand_characters() {
        var longest = "😀".repeat(ExactWords.LONGEST);

        assertThat(capture("7d \"" + longest + "\"").exchangeOn(7).flatMap(Exchange::words))
                .contains(longest);
    }

    private static CapturedPoint point(
            int first, int last, Exchange exchange, CapturedCommitment... commitments) {
        return new CapturedPoint(new PointRange(first, last), exchange, List.of(commitments));
    }

    private static Exchange said(Delivery delivery, HostResponse response) {
        return new Exchange(delivery, Optional.of(response), Optional.empty(), Optional.empty());
    }

    private static Exchange withWords(HostResponse response, String words) {
        return new Exchange(
                Delivery.DELIVERED, Optional.of(response), Optional.empty(), Optional.of(words));
    }

    private static Exchange unsaid(Delivery delivery, WithheldReason reason) {
        return new Exchange(delivery, Optional.empty(), Optional.of(reason), Optional.empty());
    }
}
