package uk.learningoffer.platform.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed list of things that can go wrong, as a partner's program may rely on them (RFC 9457 {@code type}). */
public enum ProblemType {
    INVALID(400, "Some of what you sent needs to be corrected"),
    UNREADABLE(400, "The request could not be read"),
    IDEMPOTENCY_MISSING(400, "An Idempotency-Key header is needed"),
    UNAUTHORISED(401, "Sign in first"),
    EXPIRED_LINK(401, "This link or code no longer works"),
    FORBIDDEN(403, "You may not do this"),
    SECOND_FACTOR_NEEDED(403, "Show your second factor first"),
    STEP_UP(403, "Confirm that it is you"),
    SIGN_IN_AGAIN(403, "Sign in again first"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "That method is not offered here"),
    NOT_ACCEPTABLE(406, "That format is not offered here"),
    ILLEGAL_TRANSITION(409, "That is not possible from where this stands now"),
    ALREADY_EXISTS(409, "That exists already"),
    CLAIMED(409, "Another reviewer has this case"),
    SOLD_OUT(409, "No licence is free"),
    IN_PROGRESS(409, "The same request is still being worked on"),
    STALE(412, "Somebody changed this before you"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "That media type is not understood here"),
    IDEMPOTENCY_MISMATCH(422, "That Idempotency-Key was used for another request"),
    PRECONDITION_REQUIRED(428, "An If-Match header is needed"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service is busy");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** A relative reference, so that it resolves on whichever host serves the API: the page explains the problem. */
    public URI uri() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static Optional<ProblemType> forStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }
}
