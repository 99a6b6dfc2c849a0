package uk.learningoffer.application.timeline;

import java.util.UUID;
import uk.learningoffer.identity.caller.CurrentUser;

/**
 * What is to be told on a case timeline.
 *
 * @param actor the person who did it, or null where a system or the service did
 * @param client the system of a council that did it, or null
 * @param words what they wrote, or null
 */
public record Happening(TimelineKind kind, UUID actor, UUID client, String words, boolean visibleToApplicant) {
    public Happening(TimelineKind kind, UUID actor, String words, boolean visibleToApplicant) {
        this(kind, actor, null, words, visibleToApplicant);
    }

    public static Happening visible(TimelineKind kind, UUID actor) {
        return new Happening(kind, actor, null, true);
    }

    public static Happening visible(TimelineKind kind, UUID actor, String words) {
        return new Happening(kind, actor, words, true);
    }

    /** By a person, or by a system of their council for them. @param words what they wrote, or null */
    public static Happening by(CurrentUser caller, TimelineKind kind, String words) {
        return new Happening(kind, caller.personId(), caller.clientId(), words, true);
    }

    /** @param words what the system sent, or null */
    public static Happening bySystem(TimelineKind kind, UUID client, String words) {
        return new Happening(kind, null, client, words, true);
    }

    public static Happening internal(TimelineKind kind, UUID actor, String words) {
        return new Happening(kind, actor, words, false);
    }
}
