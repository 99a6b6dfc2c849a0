package uk.learningoffer.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** @param parts one for each kind of record, also where there is none */
@Schema(name = "PersonalData")
record DataExportResponse(Instant asAt, List<Part> parts) {
    @Schema(name = "PersonalDataPart")
    record Part(
            @Schema(examples = "applications") String name,

            @Schema(description = "What it is, in a sentence.")
            String what,

            @Schema(description = "Each as it is kept, with the names of its columns.")
            List<Map<String, Object>> records) {}

    RestResponse<DataExportResponse> asFile(String name) {
        return RestResponse.ResponseBuilder.ok(this)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
