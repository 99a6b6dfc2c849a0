package uk.learningoffer.licence.reconcile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.util.UUID;

/** @param sha256 of the file, to tell a retry from another file under the same key */
record SentReport(UUID supplier, String sha256, @JsonIgnore Path file) {}
