package uk.learningoffer.library.course;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.learningoffer.library.transfer.Cells;
import uk.learningoffer.library.transfer.Looked;
import uk.learningoffer.library.transfer.Row;
import uk.learningoffer.platform.problem.Violations;

/** One row about a course, read by the rules that editors meet on the course's page. */
final class CourseRow {
    private final Row row;
    private final Cells cells;
    private final Course existing;
    private final CoursesOfRows known;

    CourseRow(Row row, CoursesOfRows known) {
        this.row = row;
        this.known = known;
        cells = new Cells(row);
        existing = known.of(row);
    }

    Looked<CourseDraft> look(Validator rules) {
        var details = details();
        var request = request(details);
        cells.refuseAll(Violations.asFieldErrors(rules.validate(request)));
        cells.refuseAll(CourseRequest.faults(details));
        var slug = slug();
        var status = status();
        var replacement = replacement(status);
        refuseTwin(details);
        var code = existing == null ? (row.cell("id").isEmpty() ? null : row.cell("id")) : existing.code();
        var before = existing == null ? Map.<String, String>of() : known.cells(existing);
        var after = CourseCells.of(code, slug, details, status, replacement == null ? null : replacement.code());
        return new Looked<>(
                row,
                code == null ? "" : code,
                existing == null ? Looked.NONE : existing.version(),
                before,
                after,
                saysWhatIs(before) ? List.of() : cells.faults(),
                marks(details, slug),
                new CourseDraft(existing, code, slug, details, status, replacement));
    }

    // What stood before a rule was made goes out and comes in again: only a change is held to the rules.
    private boolean saysWhatIs(Map<String, String> before) {
        return existing != null
                && row.cells().entrySet().stream()
                        .allMatch(cell -> cell.getValue().equals(before.getOrDefault(cell.getKey(), cell.getValue())));
    }

    private CourseDetails details() {
        var old = existing == null ? null : existing.details();
        return new CourseDetails(
                cells.text("title", old == null ? null : old.title()),
                cells.text("platform", old == null ? null : old.platform()),
                cells.text("awarding_partner", old == null ? null : old.awardingPartner()),
                cells.text("url", old == null ? null : old.url()),
                cells.number("hours", old == null ? null : old.hours()),
                cells.whole("weeks", old == null ? null : old.weeks()),
                row.cell("level"),
                row.cell("format"),
                row.cell("cost_class"),
                row.cell("certificate"),
                row.list("topics"),
                row.list("languages"),
                row.list("access_features"),
                cells.text("summary", old == null ? null : old.summary()),
                cells.optional("evidence", old == null ? null : old.evidence()),
                cells.date("review_by", old == null ? null : old.reviewBy()));
    }

    private static CourseRequest request(CourseDetails details) {
        return new CourseRequest(
                details.title(),
                details.platform(),
                details.awardingPartner(),
                details.url(),
                details.hours(),
                details.weeks(),
                details.level(),
                details.format(),
                details.costClass(),
                details.certificate(),
                details.topics(),
                details.languages(),
                details.accessFeatures(),
                details.summary(),
                details.evidence(),
                details.reviewBy(),
                null);
    }

    private String slug() {
        var asked = row.cell("slug");
        if (existing != null) {
            if (!asked.isEmpty() && !asked.equals(existing.slug())) {
                cells.refuse("slug", "The address of a course stays: it is “%s”.".formatted(existing.slug()));
            }
            return existing.slug();
        }
        if (!row.cell("id").matches("[A-Za-z0-9-]{0,30}")) {
            cells.refuse("id", "Use letters, digits and hyphens, at most 30.");
        }
        if (asked.isEmpty()) {
            return null;
        }
        if (!asked.matches("[a-z0-9]+(-[a-z0-9]+)*") || asked.length() > 120) {
            cells.refuse("slug", "Use small letters, digits and single hyphens, at most 120.");
        } else if (known.hasSlug(asked)) {
            cells.refuse("slug", "Another course has this address. Put its code into “id”, or choose another.");
        }
        return asked;
    }

    private CourseStatus status() {
        var was = existing == null ? CourseStatus.DRAFT : existing.status();
        var asked = cells.one("status", CourseStatus.class, was);
        if (asked == null || asked == was) {
            return was;
        }
        if (existing != null && !was.next().contains(asked)) {
            cells.refuse("status", "A course that is %s cannot become %s.".formatted(was, asked));
        }
        return asked;
    }

    private Course replacement(CourseStatus status) {
        var was = existing == null ? null : known.replacementOf(existing);
        if (!row.has("replaced_by")) {
            return status == CourseStatus.RETIRED ? was : null;
        }
        var asked = row.cell("replaced_by");
        if (asked.equals(was == null ? "" : was.code())) {
            return was;
        }
        if (asked.isEmpty() && status == CourseStatus.PUBLISHED) {
            return null;
        }
        var found = known.byCode(asked);
        if (status != CourseStatus.RETIRED) {
            cells.refuse("replaced_by", "Only a retired course is replaced.");
        } else if (existing != null && existing.status() == CourseStatus.RETIRED) {
            cells.refuse("replaced_by", "Publish this course first, then retire it with another replacement.");
        } else if (found == null || !found.isPublished() || found.equals(existing)) {
            cells.refuse("replaced_by", "Give the code of another course that is published here already.");
        }
        return found;
    }

    private void refuseTwin(CourseDetails details) {
        var renamed = existing == null
                || !existing.title().equals(details.title())
                || !existing.url().equals(details.url());
        if (renamed && cells.faults().isEmpty()) {
            known.twinOf(row, existing)
                    .ifPresent(twin -> cells.refuse(
                            "title",
                            "“%s” (%s) has this title or address already. Change that course instead."
                                    .formatted(twin.title(), twin.code())));
        }
    }

    /** A title, page or address here that this row brings in: no other row may bring it too. */
    private List<String> marks(CourseDetails details, String slug) {
        var marks = new ArrayList<String>();
        if (!cells.faults().isEmpty()) {
            return marks;
        }
        if (existing == null || !existing.title().equals(details.title())) {
            marks.add("title: " + details.title().strip().toLowerCase(Locale.UK));
        }
        var page = CourseAddress.of(details.url()).page();
        if ((existing == null || !existing.url().equals(details.url())) && !page.isEmpty()) {
            marks.add("address: " + page);
        }
        if (existing == null && slug != null) {
            marks.add("slug: " + slug);
        }
        return marks;
    }
}
