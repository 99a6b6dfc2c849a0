package uk.learningoffer.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What erasing would do, before it is done. */
@Schema(name = "ErasureOutlook")
record ErasureOutlook(
        @Schema(description = "Licences that are given back first.")
        int liveLicences,

        @Schema(description = "Applications that are withdrawn first.")
        int openApplications,

        @Schema(nullable = true, description = "Why it cannot be done now, in a sentence.")
        String notNow,

        @Schema(description = "What may be done now: ERASE, or SIGN_IN_AGAIN.")
        List<String> next) {}
