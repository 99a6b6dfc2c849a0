package uk.learningoffer.application.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What applications need to know of licences; the feature that hands them out implements it. */
public interface LicenceView {
    /** What the rules look at, all at once. @param personId null for nobody in particular */
    Standing standing(UUID personId, WantedCourse course);

    /**
     * The pool a licence for this course would come from; empty where there is none.
     *
     * @param courseId of the library, or null where the person named a course
     * @param namedUrl of the named course, or null
     */
    Optional<Stock> stock(UUID courseId, String namedUrl);

    /**
     * Asked for before an application that may be waiting, or have its licence, is moved: whoever serves a waiting list locks the list and
     * then the applications, so everybody else has to come in the same order.
     */
    void lockLineOf(UUID applicationId);

    /** What became of an approved application. */
    Fulfilment fulfilment(UUID applicationId);

    /** The place on the waiting list of an application that were approved now while no licence is free; 1 without a pool. */
    int placeIfApproved(UUID applicationId, UUID courseId, String namedUrl);

    /** As {@link #stock}, with what a reviewer wants to know of it. */
    Optional<PoolNow> pool(UUID courseId, String namedUrl);

    /**
     * @param firstInLine reference of the application that gets the next licence, or null
     * @param pencePerLicence the most that was paid for one, or null before any was bought
     */
    record PoolNow(String name, int available, int waiting, String firstInLine, Long pencePerLicence) {}

    /**
     * @param id of the library, or null where the person named a course
     * @param namedUrl of the named course, or null
     */
    record WantedCourse(String key, UUID id, String namedUrl) {}

    /**
     * @param holdsLicence whether the person has a live licence for the course
     * @param stock of the pool that a licence would come from; null where there is none
     */
    record Standing(boolean holdsLicence, Stock stock) {
        public static final Standing NONE = new Standing(false, null);
    }

    /** @param waiting how many people wait for a licence of the pool */
    record Stock(int available, int waiting) {}

    /**
     * @param place on the waiting list from 1, or null
     * @param poolName of the waiting list, or null
     * @param likely when the turn comes; null for who does not wait
     * @param allocationId of the licence it got, the newest if several, or null
     */
    record Fulfilment(Integer place, String poolName, Likely likely, UUID allocationId) {
        public static final Fulfilment NONE = new Fulfilment(null, null, null, null);
    }

    /**
     * Between which days the turn of somebody who waits is likely to come.
     *
     * @param earliest null where it cannot be said
     * @param latest null where it cannot be said, or is too far away
     */
    record Likely(LocalDate earliest, LocalDate latest, String sentence) {}
}
