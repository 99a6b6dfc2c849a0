package uk.learningoffer.notice;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there was a version, and from when. */
@Schema(name = "NoticeSummary")
record NoticeSummary(int version, LocalDate startsOn) {}
