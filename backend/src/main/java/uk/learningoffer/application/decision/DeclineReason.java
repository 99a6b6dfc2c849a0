package uk.learningoffer.application.decision;

/** Why an application can be declined: a closed list, each with the sentence that its applicant reads. */
public enum DeclineReason {
    NOT_A_COUNCIL("You do not work for a council", "This offer is for people who work for a UK council."),
    COURSE_NOT_FUNDED("We cannot pay for this course", "We cannot pay for this course."),
    COURSE_DOES_NOT_FIT(
            "The course does not fit the problem",
            "The course does not answer the problem that you described. Others may help you more."),
    FREE_COURSE_INSTEAD(
            "A free course answers this", "A free course answers the same problem, and you can start it today."),
    ALREADY_HAS_LICENCE(
            "You already have a licence for this", "You already have a licence for this course or for one like it."),
    OVER_LIMIT("You have had your share this year", "You have had as many licences as one person can have in a year."),
    NOT_ENOUGH_INFORMATION(
            "We do not know enough to decide",
            "We did not get the information that we need to decide. You can apply again with it.");

    private final String label;
    private final String sentence;

    DeclineReason(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    public String sentence() {
        return sentence;
    }
}
