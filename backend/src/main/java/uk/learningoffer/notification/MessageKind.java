package uk.learningoffer.notification;

import java.util.Locale;

/** Every kind of message that the service sends. Each has a template of its name in {@code templates/message}. */
public enum MessageKind {
    SIGN_IN("Somebody asked to sign in with this e-mail address."),
    ROLE_INVITATION("An administrator of this service gave us your address to invite you."),
    SECOND_FACTOR_LOCKED("You work for this service and sign in with a second factor."),
    SECOND_FACTOR_CHANGED("You work for this service and sign in with a second factor."),
    APPLICATION_RECEIVED("You sent an application."),
    DRAFT_LINK("You asked for a link to an application that you have begun."),
    MANAGER_APPROVAL("Somebody gave us your address as that of their line manager."),
    TEAM_INVITATION("A colleague gave us your address to invite you."),
    NOMINATION("Your council gave us your address to suggest a course."),
    TEAM_WENT_ON("You were going to apply for a course with colleagues."),
    INFORMATION_REQUESTED("We need to know more before we can decide on your application."),
    ANSWERED_FOR_YOU("A system of your council answered a question for you."),
    APPROVED("We decided on your application."),
    APPROVED_WAITING("We decided on your application."),
    DECLINED("We decided on your application."),
    REOPENED("We look at your application again."),
    LICENCE_ISSUED("You were on the waiting list for a licence."),
    LICENCE_OFFERED("You were on the waiting list for a licence."),
    OFFER_LAPSED("We offered you a licence, and did not hear from you."),
    ACTIVATION_REMINDER("You have a licence that you have not started to use."),
    LEAVE_NOTED("You have a licence that you have not started to use, and are on leave."),
    TERM_ENDING("You use a licence that comes to the end of its term."),
    RECLAIM_NOTICE("You have a licence that we mean to take back."),
    RECLAIM_WITHDRAWN("You have a licence that we meant to take back."),
    RECLAIMED("We took a licence of yours back."),
    LAPSED("Your licence was not started in time."),
    RETURNED("You gave a licence back."),
    EXPIRED("Your licence came to the end of its term."),
    HOW_DID_IT_GO("You finished a course with a licence from us."),
    WITHDRAWN("You withdrew an application."),
    WITHDRAWN_FOR_YOU("A system of your council withdrew an application of yours."),
    UNMET_NEED_ANSWERED("You told us what you could not find, and asked for an answer."),
    APPLICATIONS_OPEN("You asked us to tell you when applications open. We have deleted your address."),
    LICENCES_RUNNING_OUT("You look after the licences of this service."),
    LICENCES_RUN_OUT_SOON("You look after the licences of this service."),
    PURCHASE_ENDS("You look after the licences of this service."),
    NOTICE_DUE("You look after the licences of this service."),
    LICENCES_WOULD_BE_WASTED("You look after the licences of this service."),
    BOARD_REPORT("You work for this service and asked for the board report of each month."),
    CLIENT_SECRET_ENDING("You lead learning in your council, and a system of it is connected to this service."),
    WEBHOOK_SWITCHED_OFF("You lead learning in your council, and a system of it is connected to this service.");

    private final String why;

    MessageKind(String why) {
        this.why = why;
    }

    /** Why the person gets it, in a sentence that every message carries. */
    String why() {
        return why;
    }

    String template() {
        return "message/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds a secret, or an address that we promised to delete: neither outlives its sending. */
    boolean isSecret() {
        return this == SIGN_IN
                || this == DRAFT_LINK
                || this == MANAGER_APPROVAL
                || this == ROLE_INVITATION
                || this == APPLICATIONS_OPEN;
    }

    /** Whether its address and words are deleted once it was sent: secrets, and letters to people without an account. */
    boolean isForgotten() {
        return isSecret() || this == UNMET_NEED_ANSWERED;
    }

    /** Whether somebody sits in front of a page and waits for it: it leaves before all others. */
    boolean isAwaited() {
        return this == SIGN_IN || this == DRAFT_LINK;
    }

    /** How often it is tried: a sign-in link works for ten minutes, and a later one only confuses. */
    int tries() {
        return isAwaited() ? 3 : 10;
    }
}
