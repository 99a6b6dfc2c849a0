package uk.learningoffer.metrics.annotation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

/** What happened on a day, in a few words: shown on every chart over time, to everybody. */
@Schema(name = "Annotation")
public record Annotation(UUID id, LocalDate happenedOn, String words, long version) implements Versioned {}
