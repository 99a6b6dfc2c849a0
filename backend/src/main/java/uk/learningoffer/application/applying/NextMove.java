package uk.learningoffer.application.applying;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a caller may do with an application now. */
enum NextMove {
    @JsonProperty("edit")
    EDIT,
    @JsonProperty("submit")
    SUBMIT,
    @JsonProperty("invite-colleagues")
    INVITE_COLLEAGUES,

    @JsonProperty("send-team")
    SEND_TEAM,

    @JsonProperty("leave-team")
    LEAVE_TEAM,

    @JsonProperty("withdraw")
    WITHDRAW,
    @JsonProperty("answer")
    ANSWER,
    @JsonProperty("approve")
    APPROVE,
    @JsonProperty("decline")
    DECLINE,
    @JsonProperty("ask-for-information")
    ASK_FOR_INFORMATION,
    @JsonProperty("claim")
    CLAIM,
    @JsonProperty("release")
    RELEASE,
    @JsonProperty("take-over")
    TAKE_OVER,
    @JsonProperty("assign")
    ASSIGN,
    @JsonProperty("undo-decision")
    UNDO_DECISION,
    @JsonProperty("reopen")
    REOPEN,
    @JsonProperty("confirm-proposal")
    CONFIRM_PROPOSAL,
    @JsonProperty("return-proposal")
    RETURN_PROPOSAL
}
