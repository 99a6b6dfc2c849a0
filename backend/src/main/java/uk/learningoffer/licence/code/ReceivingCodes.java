package uk.learningoffer.licence.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;

/** The part of taking a file in that is one transaction: it begins only when the whole file has arrived. */
@ApplicationScoped
class ReceivingCodes {
    @Inject
    CodeFiles files;

    @Inject
    CurrentUsers users;

    @Idempotent
    RestResponse<CodeFileResponse> receive(SentCodes sent) {
        var received = files.receive(sent.file(), users.get().personId());
        return RestResponse.ResponseBuilder.<CodeFileResponse>created(URI.create("/api/v1/code-files/" + received.id()))
                .entity(received)
                .build();
    }
}
