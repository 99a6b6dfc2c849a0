package uk.learningoffer.licence.progress;

/** Who said what became of an allocation. */
public enum EvidenceSource {
    LEARNER,
    SUPPLIER_REPORT,
    STAFF,
    PARTNER
}
