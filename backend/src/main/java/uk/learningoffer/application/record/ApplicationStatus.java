package uk.learningoffer.application.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an application stands, and where it may go from there. */
public enum ApplicationStatus {
    DRAFT("Draft", "has not been sent yet"),
    SUBMITTED("Sent", "is waiting for a decision"),
    INFORMATION_REQUESTED("Question asked", "is waiting for an answer from its applicant"),
    APPROVED("Approved", "has been approved"),
    WAITING("Waiting for a licence", "has been approved and is waiting for a licence"),
    FULFILLED("Licence given", "has its licence"),
    DECLINED("Declined", "was declined"),
    WITHDRAWN("Withdrawn", "was withdrawn");

    private final String label;
    private final String inWords;

    ApplicationStatus(String label, String inWords) {
        this.label = label;
        this.inWords = inWords;
    }

    public Set<ApplicationStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(INFORMATION_REQUESTED, APPROVED, DECLINED, WITHDRAWN);
            case INFORMATION_REQUESTED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(WAITING, FULFILLED, WITHDRAWN);
            case WAITING -> EnumSet.of(FULFILLED, WITHDRAWN, SUBMITTED);
            case FULFILLED, DECLINED -> EnumSet.of(SUBMITTED);
            case WITHDRAWN -> EnumSet.noneOf(ApplicationStatus.class);
        };
    }

    /** Nothing follows, unless its decision is taken back or it is reopened. */
    public boolean isFinal() {
        return this == FULFILLED || this == DECLINED || this == WITHDRAWN;
    }

    /** Sent, and nobody has decided. */
    public boolean isUndecided() {
        return this == SUBMITTED || this == INFORMATION_REQUESTED;
    }

    /** Those of which a person has at most one for a course. */
    public static Set<ApplicationStatus> open() {
        return Arrays.stream(values()).filter(status -> !status.isFinal()).collect(Collectors.toUnmodifiableSet());
    }

    public String label() {
        return label;
    }

    /** Completes "This application …". */
    public String inWords() {
        return inWords;
    }
}
