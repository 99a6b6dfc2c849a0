package uk.learningoffer.application.eligibility;

import java.util.Optional;
import java.util.UUID;

/** What applications need to know of licences; the feature that hands them out implements it. */
public interface LicenceView {
    boolean holdsLiveLicence(UUID personId, String courseKey);

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

    /** As {@link #stock}, with what a reviewer wants to know of it. */
    Optional<PoolNow> pool(UUID courseId, String namedUrl);

    /**
     * @param firstInLine reference of the application that gets the next licence, or null
     * @param pencePerLicence the most that was paid for one, or null before any was bought
     */
    record PoolNow(String name, int available, int waiting, String firstInLine, Long pencePerLicence) {}

    /** @param waiting how many people wait for a licence of the pool */
    record Stock(int available, int waiting) {}

    /**
     * @param place on the waiting list from 1, or null
     * @param poolName of the waiting list, or null
     * @param allocationId of the licence it got, the newest if several, or null
     */
    record Fulfilment(Integer place, String poolName, UUID allocationId) {
        public static final Fulfilment NONE = new Fulfilment(null, null, null);
    }
}
