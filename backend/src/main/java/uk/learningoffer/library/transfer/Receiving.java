package uk.learningoffer.library.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.platform.idempotency.Idempotent;

/** The part of taking a file in that is one transaction: it begins only when the whole file has arrived. */
@ApplicationScoped
class Receiving {
    @Inject
    Imports imports;

    @Idempotent
    RestResponse<ImportResponse> receive(Upload upload) {
        var received = imports.receive(upload);
        return RestResponse.ResponseBuilder.<ImportResponse>created(URI.create("/api/v1/imports/" + received.id()))
                .entity(ImportResponse.of(received))
                .build();
    }
}
