package uk.learningoffer.licence.reconcile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows of a report are what. */
@Schema(name = "SupplierReportCounts")
record ReportCounts(
        int total,

        @Schema(description = "How many have been read so far.")
        int read,

        int agreeing,
        int newFacts,
        int differing,
        int toConfirm,
        int unknownHere,
        int unreadable,

        @Schema(description = "Licences whose invitation was sent and that the report does not have.")
        int missingThere,

        @Schema(description = "Rows whose facts are applied.")
        int applied) {

    int matched() {
        return agreeing + newFacts + differing;
    }
}
