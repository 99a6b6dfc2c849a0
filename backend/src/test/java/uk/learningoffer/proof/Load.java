package uk.learningoffer.proof;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Applicants and a reviewer at work, through the API alone, until told to stop. What they were answered is kept. */
final class Load {
    private static final int CLIENTS = 6;
    // Fewer licences than applications, so that some wait and what is given back goes to the next.
    private static final int LICENCES = 40;
    private static final String ANSWERS = """
            {"problem": "Residents phone us because they cannot finish our online form.", "motivators": ["solve-now"],
             "constraints": ["little-time"], "confidenceBefore": 2, "intendedUse": "In my next piece of work.",
             "declared": true}""";

    private final Deployment deployment;
    private final Caller reviewer;
    private final Facts facts;
    private final UUID course;
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> running;
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean over;

    /** How many mails had come before: the mail server is that of other loads too. */
    final int mailsBefore;

    final Queue<UUID> applied = new ConcurrentLinkedQueue<>();
    final Queue<UUID> approved = new ConcurrentLinkedQueue<>();
    final Queue<UUID> returned = new ConcurrentLinkedQueue<>();
    final Queue<UUID> overdue = new ConcurrentLinkedQueue<>();

    Load(Deployment deployment) {
        this.deployment = deployment;
        this.mailsBefore = deployment.mails.getReceivedMessages().length;
        this.facts = new Facts(deployment.database);
        this.reviewer = new Caller(deployment, facts.reviewer());
        this.course = facts.courses(1, LICENCES).get(0);
        this.running = IntStream.range(0, CLIENTS)
                .<Future<?>>mapToObj(client -> clients.submit(this::work))
                .toList();
    }

    UUID pool() {
        return course;
    }

    private void work() {
        while (!over) {
            var turn = number.getAndIncrement();
            var applicant =
                    patiently(() -> new Caller(deployment, facts.people(1).get(0)));
            var application = apply(applicant);
            var path = "/api/v1/applications/" + application;
            var tag = worked(reviewer.insist("GET", path, null, null, null)).version();
            worked(reviewer.insist("POST", path + "/approval", tag, "approve-" + application, "{}"));
            approved.add(application);
            settle(turn, applicant, application);
        }
    }

    private UUID apply(Caller applicant) {
        var person = applicant.person();
        var draft = worked(applicant.insist(
                "POST", "/api/v1/applications", null, "draft-" + person, "{\"courseSlug\": \"proof-" + course + "\"}"));
        var id = UUID.fromString(draft.field("id"));
        var path = "/api/v1/applications/" + id;
        answered(applicant, path, draft.version());
        var tag = worked(applicant.insist("GET", path, null, null, null)).version();
        worked(applicant.insist("POST", path + "/submission", tag, "send-" + person, null));
        applied.add(id);
        return id;
    }

    /** A change without a key: where its answer was lost it may have been done, and then the version is another. */
    private static void answered(Caller applicant, String path, String tag) {
        var answer = applicant.insist("PATCH", path, tag, null, ANSWERS);
        if (!answer.worked() && answer.status() != 412) {
            worked(answer);
        }
    }

    /** Every third licence is given back, every third is too late to be activated, every third stays. */
    private void settle(int turn, Caller applicant, UUID application) {
        var allocation = patiently(() -> deployment.database.<UUID>list(
                "SELECT id FROM allocation WHERE application_id = ? AND status = 'ISSUED'", application));
        if (allocation.isEmpty() || turn % 3 == 0) {
            return;
        }
        var id = allocation.get(0);
        if (turn % 3 == 1) {
            patiently(() ->
                    deployment.database.change("UPDATE allocation SET activate_by = '2025-01-01' WHERE id = ?", id));
            overdue.add(id);
            return;
        }
        var version = worked(applicant.insist("GET", "/api/v1/allocations/" + id, null, null, null))
                .version();
        worked(applicant.insist("POST", "/api/v1/allocations/" + id + "/return", version, "return-" + id, "{}"));
        returned.add(id);
    }

    private static Answer worked(Answer answer) {
        if (!answer.worked()) {
            throw new IllegalStateException("Refused: " + answer);
        }
        return answer;
    }

    private interface Ask<T> {
        T now();
    }

    // The test's own connection is as lost as those of the service while the database is away.
    private static <T> T patiently(Ask<T> ask) {
        for (var tries = 600; ; tries--) {
            try {
                return ask.now();
            } catch (IllegalStateException away) {
                if (tries == 0) {
                    throw away;
                }
                Pause.millis(100);
            }
        }
    }

    /** Lets everybody finish what they are at. */
    void stop() throws ExecutionException, InterruptedException {
        over = true;
        clients.shutdown();
        for (var each : running) {
            each.get();
        }
    }
}
