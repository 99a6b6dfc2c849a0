package uk.learningoffer.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.version.Versioned;

@Schema(name = "NoticeBook")
record NoticeBook(
        NoticeKind kind,

        @Schema(description = "Every version, the newest first; a hundred at most.")
        List<NoticeRecord> versions,

        @Schema(description = "The highest version there is: If-Match of a new one names it.")
        long version)
        implements Versioned {}
