package uk.learningoffer.licence.reclaim;

/** @param words what is known, for the holder to read */
public record Why(ReclaimReason reason, String words) {}
