package uk.learningoffer.licence.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import uk.learningoffer.identity.caller.CurrentUsers;
import uk.learningoffer.platform.idempotency.Idempotent;

/** The part of taking a report in that is one transaction: it begins only when the whole file has arrived. */
@ApplicationScoped
class ReceivingReports {
    @Inject
    Reports reports;

    @Inject
    CurrentUsers callers;

    @Idempotent
    RestResponse<ReportResponse> receive(SentReport sent) {
        var report = reports.receive(sent, callers.get().personId());
        return RestResponse.ResponseBuilder.<ReportResponse>created(
                        URI.create("/api/v1/supplier-reports/" + report.id()))
                .entity(ReportResponse.of(report))
                .build();
    }
}
