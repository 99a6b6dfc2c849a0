package uk.learningoffer.licence.code;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/** @param sha256 of the file, to tell a retry from another file under the same key */
record SentCodes(String sha256, @JsonIgnore Path file) {}
