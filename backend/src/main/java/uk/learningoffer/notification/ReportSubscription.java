package uk.learningoffer.notification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BoardReportSubscription")
record ReportSubscription(
        @Schema(description = "Whether the caller gets a link to the board report each month.")
        boolean subscribed,

        @Schema(description = "On which day they get the next one, or would.")
        LocalDate nextOn,

        @Schema(description = "What the caller may do: subscribe or unsubscribe.")
        List<String> next) {
    static ReportSubscription until(LocalDate nextOn) {
        return new ReportSubscription(true, nextOn, List.of("unsubscribe"));
    }

    static ReportSubscription none(LocalDate nextOn) {
        return new ReportSubscription(false, nextOn, List.of("subscribe"));
    }
}
