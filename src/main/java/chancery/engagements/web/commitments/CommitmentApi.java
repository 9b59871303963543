package chancery.engagements.web.commitments;

import chancery.access.Officer;
import chancery.engagements.commitments.Commitments;
import chancery.kernel.Days;
import chancery.web.Fields;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Promises for programs.
@RestController
@RequestMapping("/api/v1/commitments")
class CommitmentApi {

    private final Commitments commitments;
    private final Clock clock;

    CommitmentApi(Commitments commitments, Clock clock) {
        this.commitments = commitments;
        this.clock = clock;
    }

    /// What was promised; all of it unless `side`, `standing`, `host` or `q` say otherwise.
    @GetMapping
    Object list(Officer officer, Fields fields) {
        var wanted = fields.raw().isEmpty() ? Wanted.EVERYTHING : Wanted.read(fields);
        var today = Days.of(clock.instant());
        return Map.of("items", wanted.of(commitments.all(officer), today));
    }

    /// One promise, with every word on it, oldest first.
    @GetMapping("/{id}")
    Object commitment(Officer officer, @PathVariable UUID id) {
        return Map.of(
                "commitment", commitments.commitment(id, officer),
                "outcomes", commitments.outcomesOf(id, officer));
    }

    /// Notes what became of a promise: `{"outcome": "KEPT", "note": …, "proof": …}`.
    @PostMapping("/{id}/outcome")
    Object settle(Officer officer, Fields fields, @PathVariable UUID id) {
        var said = SettlingInput.read(fields);
        fields.refuseFaultsAndUnknown();
        return commitments.settle(id, said.outcome(), said.note(), said.proof(), officer);
    }
}
