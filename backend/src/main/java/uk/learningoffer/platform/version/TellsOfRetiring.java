package uk.learningoffer.platform.version;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import uk.learningoffer.platform.clock.LondonDays;

/** {@code Deprecation} (RFC 9745) and {@code Sunset} (RFC 8594), with the change log as the link of both. */
@Provider
@Retiring(since = "", until = "")
class TellsOfRetiring implements ContainerResponseFilter {
    private static final String CHANGE_LOG = "/developers#change-log";

    @Context
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var retiring = operation.getResourceMethod().getAnnotation(Retiring.class);
        response.getHeaders()
                .putSingle("Deprecation", "@" + start(retiring.since()).getEpochSecond());
        response.getHeaders()
                .putSingle(
                        "Sunset",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                start(retiring.until()).atZone(ZoneOffset.UTC)));
        response.getHeaders().add("Link", "<%s>; rel=\"deprecation\"; type=\"text/html\"".formatted(CHANGE_LOG));
        response.getHeaders().add("Link", "<%s>; rel=\"sunset\"; type=\"text/html\"".formatted(CHANGE_LOG));
    }

    private static Instant start(String day) {
        return LondonDays.startOf(LocalDate.parse(day));
    }
}
