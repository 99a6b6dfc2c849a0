package uk.learningoffer.licence.progress;

import java.util.UUID;

/**
 * How we know something about an allocation.
 *
 * @param by who recorded it; null for a partner system
 * @param reference where it says so: a report and its line, or how staff know; may be null. Its holder reads it
 * @param url where others can see it; may be null
 */
public record Evidence(EvidenceSource source, UUID by, String reference, String url) {
    public static Evidence ofHolder(UUID person, String url) {
        return new Evidence(EvidenceSource.LEARNER, person, null, url);
    }

    /** @param reference the report and its line */
    public static Evidence ofReport(UUID by, String reference) {
        return new Evidence(EvidenceSource.SUPPLIER_REPORT, by, reference, null);
    }

    public static Evidence ofStaff(UUID by, String howTheyKnow, String url) {
        return new Evidence(EvidenceSource.STAFF, by, howTheyKnow, url);
    }

    public static Evidence ofPartner(String reference, String url) {
        return new Evidence(EvidenceSource.PARTNER, null, reference, url);
    }
}
