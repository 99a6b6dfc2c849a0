package uk.learningoffer.application.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.learningoffer.application.decision.Alternatives;
import uk.learningoffer.application.review.DecisionPreview;
import uk.learningoffer.application.review.ReviewMove;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.problem.Problems;

/** What reviewers do with many cases at once: look at what would happen, then let it happen. One method, one transaction. */
@ApplicationScoped
class BulkReviewing {
    @Inject
    BulkCases cases;

    @Inject
    BulkRuns runs;

    @Inject
    BulkItems items;

    @Inject
    BulkOutlook outlook;

    @Inject
    Alternatives alternatives;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** Decides nothing: notes for each case what would happen to it as things stand. */
    @Transactional
    public BulkRun prepare(BulkRunRequest request, CurrentUser reviewer) {
        DecisionPreview.check(request.move(), request.reasonCode(), request.words());
        alternatives.ids(request.alternatives());
        var chosen = cases.chosen(request, reviewer);
        var run = new BulkRun(
                Ids.next(),
                reviewer.personId(),
                request.move(),
                request.move() == ReviewMove.REFUSAL ? request.reasonCode() : null,
                request.words(),
                request.move() == ReviewMove.REFUSAL ? request.alternatives() : List.of(),
                BulkRunStatus.PREPARED,
                clock.instant(),
                null,
                null);
        runs.add(run);
        var effects = effects(request.move(), chosen);
        for (var index = 0; index < chosen.size(); index++) {
            var one = chosen.get(index);
            items.add(run.id(), index + 1, one, effects.get(one.id()));
        }
        audit.record("bulk-run.prepared", "bulk-run", run.id(), Map.of("cases", chosen.size(), "move", request.move()));
        return run;
    }

    @Transactional
    public BulkRun start(UUID id, CurrentUser reviewer) {
        var run = require(id, reviewer);
        move(run, BulkRunStatus.RUNNING, "started");
        audit.record("bulk-run.started", "bulk-run", id, Map.of());
        return require(id, reviewer);
    }

    /** What is done stays done; what was not begun is not done. */
    @Transactional
    public BulkRun cancel(UUID id, CurrentUser reviewer) {
        var run = require(id, reviewer);
        move(run, BulkRunStatus.CANCELLED, "cancelled");
        items.cancel(id, clock.instant());
        audit.record("bulk-run.cancelled", "bulk-run", id, Map.of());
        return require(id, reviewer);
    }

    /** One's own. */
    BulkRun require(UUID id, CurrentUser reviewer) {
        return runs.of(id)
                .filter(run -> run.createdBy().equals(reviewer.personId()))
                .orElseThrow(() -> Problems.notFound("bulk run"));
    }

    private void move(BulkRun run, BulkRunStatus to, String done) {
        if (!run.status().next().contains(to) || !runs.move(run.id(), run.status(), to, clock.instant())) {
            throw Problems.illegalTransition("This run cannot be " + done + " any more. Load it again to see it.");
        }
    }

    private Map<UUID, BulkOutlook.Effect> effects(ReviewMove move, List<BulkCases.Case> chosen) {
        var possible = chosen.stream()
                .filter(one -> one.whyNot() == null)
                .map(BulkCases.Case::id)
                .toList();
        var foreseen =
                switch (move) {
                    case APPROVAL -> outlook.ofApproving(possible);
                    case REFUSAL -> same(possible, BulkOutlook.Kind.DECLINED);
                    case INFORMATION_REQUEST -> same(possible, BulkOutlook.Kind.QUESTION);
                };
        return chosen.stream()
                .collect(Collectors.toMap(
                        BulkCases.Case::id,
                        one -> one.whyNot() == null
                                ? foreseen.get(one.id())
                                : BulkOutlook.Effect.nothing(one.whyNot())));
    }

    private static Map<UUID, BulkOutlook.Effect> same(List<UUID> ids, BulkOutlook.Kind kind) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> BulkOutlook.Effect.of(kind)));
    }
}
