package uk.learningoffer.platform.version;

/** A representation of a record that several people may edit: its version leads its ETag. */
public interface Versioned {
    long version();
}
