package uk.learningoffer.platform.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Leaves the transaction with nothing done, carrying the answer that was given before. */
class Replay extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient IdempotentAnswer answer;

    Replay(IdempotentAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    static class Mapper {
        @ServerExceptionMapper
        Response replay(Replay replay) {
            return replay.answer.replayed();
        }
    }
}
