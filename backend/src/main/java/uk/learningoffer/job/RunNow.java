package uk.learningoffer.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.job.TimedWorkRunner;

/** Does timed work when an administrator asks, after the answer: it may take longer than a request may. */
@ApplicationScoped
class RunNow {
    private final JobBoard board;
    private final TimedWorkRunner runner;
    private final ExecutorService executor;
    private final Event<RunAsked> asked;
    private final Audit audit;

    RunNow(JobBoard board, TimedWorkRunner runner, ExecutorService executor, Event<RunAsked> asked, Audit audit) {
        this.board = board;
        this.runner = runner;
        this.executor = executor;
        this.asked = asked;
        this.audit = audit;
    }

    void ask(String name) {
        board.require(name);
        audit.record("job.run", "job", name, Map.of());
        asked.fire(new RunAsked(name));
    }

    // A replica that dies here loses nothing: what is due stays due.
    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunAsked event) {
        executor.execute(() -> runner.run(board.require(event.job())));
    }
}
