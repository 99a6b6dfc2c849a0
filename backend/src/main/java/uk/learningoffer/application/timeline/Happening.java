package uk.learningoffer.application.timeline;

import java.util.UUID;

/**
 * What is to be told on a case timeline.
 *
 * @param actor the person who did it, or null where the service did
 * @param words what they wrote, or null
 */
public record Happening(TimelineKind kind, UUID actor, String words, boolean visibleToApplicant) {
    public static Happening visible(TimelineKind kind, UUID actor) {
        return new Happening(kind, actor, null, true);
    }

    public static Happening visible(TimelineKind kind, UUID actor, String words) {
        return new Happening(kind, actor, words, true);
    }

    public static Happening internal(TimelineKind kind, UUID actor, String words) {
        return new Happening(kind, actor, words, false);
    }
}
