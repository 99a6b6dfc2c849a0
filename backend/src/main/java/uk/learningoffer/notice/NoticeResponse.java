package uk.learningoffer.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Notice")
record NoticeResponse(
        NoticeVersion inForce,

        @Schema(description = "Those that stood before, the newest first.")
        List<NoticeSummary> earlier) {}
