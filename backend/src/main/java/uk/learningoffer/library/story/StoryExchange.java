package uk.learningoffer.library.story;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.learningoffer.library.course.CodeNumbers;
import uk.learningoffer.library.course.LibraryHistory;
import uk.learningoffer.library.transfer.Column;
import uk.learningoffer.library.transfer.ExchangeKind;
import uk.learningoffer.library.transfer.Looked;
import uk.learningoffer.library.transfer.Row;
import uk.learningoffer.platform.Ids;

/** User stories as CSV. */
@ApplicationScoped
class StoryExchange implements ExchangeKind<StoryRow.Draft> {
    record State(@JsonUnwrapped StoryRequest.Details details, StoryStatus status) {}

    private record Written(UserStory story, State before, State after) {}

    @Inject
    Stories stories;

    @Inject
    LibraryHistory history;

    @Inject
    CodeNumbers codes;

    @Inject
    Event<StoryMoved> moved;

    @Inject
    Validator rules;

    @Inject
    InstantSource clock;

    @Override
    public String name() {
        return "user-stories";
    }

    @Override
    public List<Column> columns() {
        return StoryCells.COLUMNS;
    }

    @Override
    public String key(Row row) {
        return row.cell("id");
    }

    @Override
    public String versions() {
        return "SELECT code AS key, version FROM user_story";
    }

    @Override
    public List<Looked<StoryRow.Draft>> look(List<Row> rows, boolean toWrite) {
        var wanted = rows.stream().map(this::key).distinct().toList();
        var known = stories
                .find("code in ?1 order by id", wanted)
                .withLock(toWrite ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .stream()
                .collect(Collectors.toMap(UserStory::code, story -> story));
        return rows.stream().map(row -> new StoryRow(row, known).look(rules)).toList();
    }

    @Override
    public void write(Collection<Looked<StoryRow.Draft>> rows, UUID person) {
        var drafts = rows.stream().map(Looked::draft).toList();
        var written = new ArrayList<Written>();
        for (var draft : drafts) {
            var before = draft.existing() == null ? null : state(draft.existing());
            written.add(write(draft, before));
        }
        stories.flush();
        written.stream()
                .filter(one -> one.before() != null
                        && one.before().status() != one.after().status())
                .forEach(one -> moved.fire(new StoryMoved(
                        one.story().id(), one.before().status(), one.after().status())));
        history.record(
                written.stream()
                        .map(one -> new LibraryHistory.Written(
                                StoryEditing.KIND,
                                one.story().code(),
                                one.story().version(),
                                one.before(),
                                one.after()))
                        .toList(),
                person);
        codes.skipUsed(
                "user_story_number",
                "US",
                drafts.stream().map(StoryRow.Draft::code).toList());
    }

    private Written write(StoryRow.Draft draft, State before) {
        var now = clock.instant();
        var story = draft.existing();
        if (story == null) {
            var code = draft.code() == null ? stories.nextCode() : draft.code();
            story = UserStory.draft(Ids.next(), code, draft.details(), now);
            stories.persist(story);
        } else if (draft.isEdit()) {
            story.edit(draft.details(), now);
        }
        if (story.status() != draft.status()) {
            story.move(draft.status(), now);
        }
        return new Written(story, before, state(story));
    }

    private static State state(UserStory story) {
        return new State(story.details(), story.status());
    }

    @Override
    public List<Map<String, String>> page(String after, int rows) {
        return stories.find("code > ?1 order by code", after).page(0, rows).stream()
                .map(StoryCells::of)
                .toList();
    }
}
