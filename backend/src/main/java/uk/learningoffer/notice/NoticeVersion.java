package uk.learningoffer.notice;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice as anybody may read it. */
@Schema(name = "NoticeVersion")
record NoticeVersion(
        NoticeKind kind,
        int version,
        LocalDate startsOn,

        @Schema(
                description =
                        "Paragraphs between empty lines; a line that starts with `# ` is a heading, lines that start"
                                + " with `* ` a list, and `[words](/path)` a link to a page of ours.")
        String words) {}
