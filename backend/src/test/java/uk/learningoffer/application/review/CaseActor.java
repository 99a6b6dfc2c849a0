package uk.learningoffer.application.review;

import java.util.Random;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;

/** Who takes part in a random sequence: people of two councils, and staff, one of whom works for one of these. */
enum CaseActor {
    ANNA,
    BEN,
    CARA,
    DAN,
    FIRST_REVIEWER,
    SECOND_REVIEWER,
    COLLEAGUE,
    ADMINISTRATOR;

    static CaseActor any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    boolean applies() {
        return ordinal() < FIRST_REVIEWER.ordinal();
    }

    boolean reviews() {
        return this == FIRST_REVIEWER || this == SECOND_REVIEWER || this == COLLEAGUE;
    }

    boolean isStaff() {
        return !applies();
    }

    boolean mayDecideFor(CaseActor applicant) {
        return reviews() && !(this == COLLEAGUE && (applicant == CARA || applicant == DAN));
    }

    Somebody somebody() {
        return switch (this) {
            case ANNA, BEN -> People.applicantOf("MAN");
            case CARA, DAN -> People.applicantOf("SHF");
            case FIRST_REVIEWER, SECOND_REVIEWER -> People.reviewer();
            case COLLEAGUE -> People.reviewerOf("SHF");
            case ADMINISTRATOR -> People.administrator();
        };
    }
}
