package uk.learningoffer.application.window;

import java.util.UUID;

/**
 * Applications are taken again, and somebody asked to be told.
 *
 * @param noticeId names the request, which is gone
 * @param courseSlug of the course they asked about, or null
 */
public record ApplicationsOpened(UUID noticeId, String email, String courseSlug, String courseTitle) {
    @Override
    public String toString() {
        return "ApplicationsOpened[" + noticeId + "]";
    }
}
