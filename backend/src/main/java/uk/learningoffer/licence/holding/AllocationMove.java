package uk.learningoffer.licence.holding;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with an allocation next. */
@Schema(name = "AllocationMove")
enum AllocationMove {
    @JsonProperty("accept")
    ACCEPT,
    @JsonProperty("decline")
    DECLINE,
    @JsonProperty("show-code")
    SHOW_CODE,
    @JsonProperty("activate")
    ACTIVATE,
    @JsonProperty("complete")
    COMPLETE,
    @JsonProperty("return")
    RETURN,
    @JsonProperty("take-leave")
    TAKE_LEAVE,
    @JsonProperty("end-leave")
    END_LEAVE,
    @JsonProperty("give-notice")
    GIVE_NOTICE,
    @JsonProperty("answer-notice")
    ANSWER_NOTICE,
    @JsonProperty("withdraw-notice")
    WITHDRAW_NOTICE,
    @JsonProperty("reclaim")
    RECLAIM,
    @JsonProperty("give-feedback")
    GIVE_FEEDBACK
}
