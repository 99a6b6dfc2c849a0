package uk.learningoffer.privacy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of it. There is nobody left to show. */
@Schema(name = "Erasure")
record Erasure(Instant erasedAt, int licencesGivenBack, int applicationsWithdrawn) {}
