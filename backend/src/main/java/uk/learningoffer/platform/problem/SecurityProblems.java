package uk.learningoffer.platform.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who may not call is told so in our words, and nothing of why a token was refused. */
class SecurityProblems {
    private static final int OURS = 1;

    @Inject
    @Any
    Instance<ForbiddenReason> reasons;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = OURS)
    Response unauthorised(SecurityException exception) {
        return new ProblemResponse()
                .toResponse(Problems.builder(
                                ProblemType.UNAUTHORISED, "Sign in, or send a valid access token, and try again.")
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build());
    }

    @ServerExceptionMapper(priority = OURS)
    Response forbidden(ForbiddenException exception) {
        var reason = reasons.stream().flatMap(each -> each.why().stream()).findFirst();
        return new ProblemResponse()
                .toResponse(reason.map(found -> Problems.of(found.type(), found.sentence()))
                        .orElseGet(() -> Problems.forbidden("Your account does not have the role this needs.")));
    }
}
