package uk.learningoffer.application.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.application.review.ReviewMove;

@Schema(name = "BulkRun")
record BulkRunResponse(
        UUID id,
        BulkRunStatus status,
        ReviewMove move,
        @Schema(nullable = true) DeclineReason reasonCode,
        @Schema(nullable = true) String words,
        Instant createdAt,
        @Schema(nullable = true) Instant startedAt,

        @Schema(nullable = true, description = "When the last case was done, or it was cancelled.")
        Instant endedAt,

        int total,
        int waiting,
        int done,

        @Schema(description = "As single decisions would have been: each case says why.")
        int refused,

        int cancelled,

        @Schema(description = "What is foreseen, with how many cases.")
        List<Foreseen> foreseen,

        @Schema(description = "What the caller may do now.") List<Next> next) {

    enum Next {
        @JsonProperty("start")
        START,
        @JsonProperty("cancel")
        CANCEL
    }

    @Schema(name = "BulkForeseen")
    record Foreseen(BulkOutlook.Kind effect, int cases) {}

    static BulkRunResponse of(BulkRun run, List<BulkResults.Count> counts) {
        return new BulkRunResponse(
                run.id(),
                run.status(),
                run.move(),
                run.reasonCode(),
                run.words(),
                run.createdAt(),
                run.startedAt(),
                run.endedAt(),
                sum(counts, count -> true),
                sum(counts, count -> count.status() == BulkItemStatus.WAITING),
                sum(counts, count -> count.status() == BulkItemStatus.DONE),
                sum(counts, count -> count.status() == BulkItemStatus.REFUSED),
                sum(counts, count -> count.status() == BulkItemStatus.CANCELLED),
                foreseen(counts),
                next(run.status()));
    }

    private static List<Foreseen> foreseen(List<BulkResults.Count> counts) {
        return counts.stream()
                .map(BulkResults.Count::effect)
                .distinct()
                .map(effect -> new Foreseen(effect, sum(counts, count -> count.effect() == effect)))
                .toList();
    }

    private static List<Next> next(BulkRunStatus status) {
        return switch (status) {
            case PREPARED -> List.of(Next.START, Next.CANCEL);
            case RUNNING -> List.of(Next.CANCEL);
            case FINISHED, CANCELLED -> List.of();
        };
    }

    private static int sum(List<BulkResults.Count> counts, Predicate<BulkResults.Count> which) {
        return counts.stream().filter(which).mapToInt(BulkResults.Count::cases).sum();
    }
}
