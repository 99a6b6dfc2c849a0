package uk.learningoffer.application.eligibility;

import java.time.Instant;
import java.util.UUID;

/** An application, as far as the rules look at it. */
public interface EligibilitySubject {
    UUID id();

    UUID personId();

    /** Of the library, or null. */
    UUID courseId();

    /** Of a course that the person names, or null. */
    String namedUrl();

    /** The need it is for, or null. */
    UUID storyId();

    /** Null for a draft. */
    Instant submittedAt();
}
