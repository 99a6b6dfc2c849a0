package uk.learningoffer.library.story;

import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import uk.learningoffer.library.transfer.Cells;
import uk.learningoffer.library.transfer.Looked;
import uk.learningoffer.library.transfer.Row;
import uk.learningoffer.platform.problem.Violations;

/** One row about a user story, read by the rules that editors meet on the story's page. */
final class StoryRow {
    /** @param existing null where it is new */
    record Draft(UserStory existing, String code, StoryRequest.Details details, StoryStatus status) {
        boolean isEdit() {
            return existing != null
                    && !StoryCells.of(existing).equals(StoryCells.of(existing.code(), details, existing.status()));
        }
    }

    private final Row row;
    private final Cells cells;
    private final UserStory existing;

    StoryRow(Row row, Map<String, UserStory> byCode) {
        this.row = row;
        cells = new Cells(row);
        existing = byCode.get(row.cell("id"));
    }

    Looked<Draft> look(Validator rules) {
        var details = details();
        cells.refuseAll(Violations.asFieldErrors(rules.validate(request(details))));
        cells.refuseAll(StoryRequest.faults(details));
        if (!row.cell("id").matches("[A-Za-z0-9-]{0,30}")) {
            cells.refuse("id", "Use letters, digits and hyphens, at most 30.");
        }
        var status = status();
        var code = row.cell("id").isEmpty() ? null : row.cell("id");
        return new Looked<>(
                row,
                code == null ? "" : code,
                existing == null ? Looked.NONE : existing.version(),
                existing == null ? Map.of() : StoryCells.of(existing),
                StoryCells.of(code, details, status),
                cells.faults(),
                marks(details),
                new Draft(existing, code, details, status));
    }

    private StoryRequest.Details details() {
        var old = existing == null ? null : existing.details();
        return new StoryRequest.Details(
                cells.text("role", null),
                cells.text("need", null),
                cells.text("goal", null),
                row.cell("role_group"),
                row.list("skills"),
                row.list("motivators"),
                row.list("constraints"),
                cells.list("said_as", old == null ? List.of() : old.saidAs()),
                cells.text("evidence", null),
                cells.optional("owner", old == null ? null : old.owner()),
                cells.date("review_by", old == null ? null : old.reviewBy()));
    }

    private static StoryRequest request(StoryRequest.Details details) {
        return new StoryRequest(
                details.role(),
                details.need(),
                details.goal(),
                details.roleGroup(),
                details.skills(),
                details.motivators(),
                details.constraints(),
                details.saidAs(),
                details.evidence(),
                details.owner(),
                details.reviewBy(),
                null);
    }

    private StoryStatus status() {
        var was = existing == null ? StoryStatus.DRAFT : existing.status();
        var asked = cells.one("status", StoryStatus.class, was);
        if (asked == null || asked == was) {
            return was;
        }
        if (existing != null && !was.next().contains(asked)) {
            cells.refuse("status", "A user story that is %s cannot become %s.".formatted(was, asked));
        }
        return asked;
    }

    // Stories have no other name: two new ones with the same words are one that was written twice.
    private List<String> marks(StoryRequest.Details details) {
        return existing == null && cells.faults().isEmpty()
                ? List.of("story: " + String.join(" ", details.role(), details.need(), details.goal()))
                : List.of();
    }
}
