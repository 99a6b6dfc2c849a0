package uk.learningoffer.library.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/** @param sha256 of the file, to tell a retry from another file under the same key */
record Upload(String kind, String sha256, @JsonIgnore Path file) {}
