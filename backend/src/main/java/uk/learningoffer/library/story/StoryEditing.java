package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.library.course.LibraryHistory;
import uk.learningoffer.platform.Ids;

/** What editors do with needs. One public method, one transaction. */
@ApplicationScoped
class StoryEditing {
    static final String KIND = "user_story";

    record Standing(StoryStatus status) {}

    @Inject
    Stories stories;

    @Inject
    LibraryHistory history;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Event<StoryMoved> moved;

    @Transactional
    UserStory create(StoryRequest request) {
        var details = request.over(null);
        var story = UserStory.draft(Ids.next(), stories.nextCode(), details, clock.instant());
        stories.persistAndFlush(story);
        return noted("story.created", story, null, details);
    }

    @Transactional
    UserStory edit(String code, StoryRequest request, String ifMatch) {
        var story = seen(code, ifMatch);
        var before = story.details();
        var details = request.over(before);
        story.edit(details, clock.instant());
        stories.flush();
        return noted("story.edited", story, before, details);
    }

    @Transactional
    UserStory move(String code, StoryStatus to, String ifMatch) {
        var story = seen(code, ifMatch);
        var before = new Standing(story.status());
        story.move(to, clock.instant());
        stories.flush();
        moved.fire(new StoryMoved(story.id(), before.status(), to));
        return noted("story.moved", story, before, new Standing(to));
    }

    private UserStory seen(String code, String ifMatch) {
        var story = stories.requireAny(code);
        history.check(ifMatch, KIND, story.code(), story.version());
        return story;
    }

    private UserStory noted(String action, UserStory story, Object before, Object after) {
        history.record(KIND, story.code(), story.version(), before, after);
        audit.record(action, KIND, story.code(), Map.of("version", story.version()));
        return story;
    }
}
