package uk.learningoffer.licence.reconcile;

import java.util.Locale;
import java.util.Set;

/** What a column of a report may say, and the names that FutureLearn and others give it. */
public enum ReportField {
    EMAIL(
            "E-mail address",
            Set.of(
                    "email",
                    "e_mail",
                    "email_address",
                    "e_mail_address",
                    "learner_email",
                    "learner_email_address",
                    "invited_email",
                    "invitation_email",
                    "work_email",
                    "user_email")),
    NAME("Name", Set.of("name", "full_name", "learner_name", "learner", "display_name", "user_name")),
    FIRST_NAME("First name", Set.of("first_name", "forename", "given_name")),
    LAST_NAME("Last name", Set.of("last_name", "surname", "family_name")),
    COURSE("Course", Set.of("course", "course_title", "course_name", "course_run", "run", "course_slug", "programme")),
    STATE(
            "State of the invitation",
            Set.of(
                    "state",
                    "status",
                    "invitation_state",
                    "invitation_status",
                    "invite_status",
                    "seat_status",
                    "learner_status")),
    JOINED(
            "Day it was accepted or joined",
            Set.of(
                    "joined_at",
                    "joined_on",
                    "joined",
                    "date_joined",
                    "accepted_at",
                    "accepted_on",
                    "accepted",
                    "date_accepted",
                    "enrolled_at",
                    "enrolled_on",
                    "enrolment_date",
                    "activated_at",
                    "started_at")),
    PROGRESS(
            "Progress in per cent",
            Set.of(
                    "progress",
                    "percent_complete",
                    "percentage_complete",
                    "completion_percentage",
                    "progress_percent",
                    "course_progress",
                    "steps_completed_percent")),
    STEPS_DONE("Steps completed", Set.of("steps_completed", "completed_steps", "steps_complete", "steps_done")),
    STEPS_TOTAL("Steps in all", Set.of("total_steps", "steps_total", "steps", "number_of_steps")),
    COMPLETED(
            "Day it was completed, or the certificate given",
            Set.of(
                    "completed_at",
                    "completed_on",
                    "completed",
                    "date_completed",
                    "completion_date",
                    "fully_participated_at",
                    "certificate_at",
                    "certificate_awarded_at",
                    "certificate_date",
                    "certificate_issued_at",
                    "certificate_of_achievement_at")),
    PLATFORM("Platform", Set.of("platform", "supplier", "provider", "source_platform"));

    private static final Set<ReportField> SAY_SOMETHING = Set.of(STATE, JOINED, PROGRESS, STEPS_DONE, COMPLETED);
    private final String words;
    private final Set<String> knownAs;

    ReportField(String words, Set<String> knownAs) {
        this.words = words;
        this.knownAs = knownAs;
    }

    String words() {
        return words;
    }

    boolean isKnownAs(String column) {
        return knownAs.contains(plain(column));
    }

    /** Whether a report that has nothing else than this and addresses is of any use. */
    boolean saysSomething() {
        return SAY_SOMETHING.contains(this);
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "")
                .replace("e_mail", "email");
    }
}
