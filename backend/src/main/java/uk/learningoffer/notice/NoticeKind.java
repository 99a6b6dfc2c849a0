package uk.learningoffer.notice;

import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.platform.problem.Problems;

/** What people are told, or agree to. */
@Schema(name = "NoticeKind")
public enum NoticeKind {
    /** What is done with what they tell. */
    PRIVACY,
    /** What an applicant says is true. */
    DECLARATION;

    /** As it stands in an address: {@code privacy}. */
    static NoticeKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("notice"));
    }
}
