package uk.learningoffer.library.story;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of something that somebody could not find. */
@Schema(name = "UnmetNeedStatus")
public enum UnmetNeedStatus {
    NEW,
    MERGED,
    DECLINED;

    /** Back to new: the draft it was part of was given up before anybody saw it. */
    public Set<UnmetNeedStatus> next() {
        return switch (this) {
            case NEW -> EnumSet.of(MERGED, DECLINED);
            case MERGED -> EnumSet.of(NEW);
            case DECLINED -> EnumSet.noneOf(UnmetNeedStatus.class);
        };
    }
}
