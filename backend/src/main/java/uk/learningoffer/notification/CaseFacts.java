package uk.learningoffer.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.decision.DeclineReason;
import uk.learningoffer.notification.Letter.Recipient;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statement;
import uk.learningoffer.platform.database.Statements;

/** What messages about applications and licences say, read in the transaction that they tell of. */
@ApplicationScoped
class CaseFacts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final TypeReference<List<Map<String, String>>> COURSES = new TypeReference<>() {};
    private static final String FACTS = """
            SELECT a.id, a.reference, a.person_id, p.email, p.name, a.submitted_at IS NOT NULL AS submitted,
                coalesce(c.title, a.named_title) AS course, a.question, d.id AS decision_id, d.reason_code, d.words,
                x.id AS allocation_id, x.activate_by, x.ends_on, x.answer_by,
                (SELECT CAST(json_agg(json_build_object('title', o.title, 'slug', o.slug)
                    ORDER BY array_position(d.alternatives, o.id)) AS text)
                 FROM course o WHERE o.id = ANY(d.alternatives)) AS alternatives,
                EXISTS (SELECT FROM message m WHERE m.application_id = a.id AND m.kind = 'APPROVED_WAITING') AS waited
            FROM application a
            JOIN person p ON p.id = a.person_id
            LEFT JOIN course c ON c.id = a.course_id
            LEFT JOIN decision d ON d.application_id = a.id
            """;
    private static final SqlText OF_APPLICATION =
            SqlText.of(FACTS + "LEFT JOIN allocation x ON false WHERE a.id = :id");
    private static final String OF_ITS_LICENCE = FACTS + "JOIN allocation x ON x.application_id = a.id ";
    private static final SqlText OF_ALLOCATION = SqlText.of(OF_ITS_LICENCE + "WHERE x.id = :id");
    private static final SqlText OF_ALLOCATIONS = SqlText.of(OF_ITS_LICENCE + "WHERE x.id = ANY(:ids)");

    private static final SqlText COURSES_OF =
            SqlText.of("SELECT title, slug FROM course WHERE id = ANY(:ids) ORDER BY array_position(:ids, id)");

    /**
     * @param submitted whether we ever got the application
     * @param waited whether its applicant was told of a place on the waiting list
     */
    record Facts(
            Recipient recipient,
            boolean submitted,
            boolean waited,
            UUID decisionId,
            UUID allocationId,
            Map<String, Object> values) {
        Letter letter(MessageKind kind, Object event) {
            return new Letter(kind, String.valueOf(event), recipient, values);
        }

        Facts with(String name, Object value) {
            values.put(name, value);
            return this;
        }
    }

    @Inject
    Statements statements;

    @Inject
    ObjectMapper json;

    /** Nothing for an applicant whose data was erased. */
    List<Facts> ofApplication(UUID id) {
        return read(statements.flushed(OF_APPLICATION).with("id", id));
    }

    /** One, which is nearly always: with a list PostgreSQL plans the statement anew each time, for longer than it runs. */
    List<Facts> ofAllocation(UUID id) {
        return read(statements.flushed(OF_ALLOCATION).with("id", id));
    }

    List<Facts> ofAllocations(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(statements.flushed(OF_ALLOCATIONS).ids("ids", ids));
    }

    // Of what was flushed first: the move that is told of may not have reached the database yet.
    private List<Facts> read(Statement statement) {
        return statement.list(this::facts).stream()
                .filter(facts -> facts.recipient().email() != null)
                .toList();
    }

    private Facts facts(ResultSet row) throws SQLException {
        var values = new HashMap<String, Object>();
        values.put("greeting", Greeting.to(row.getString("name")));
        values.put("reference", row.getString("reference"));
        values.put("courseTitle", row.getString("course"));
        values.put("applicationId", row.getString("id"));
        values.put("allocationId", String.valueOf(row.getString("allocation_id")));
        values.put("activateBy", day(row.getObject("activate_by", LocalDate.class)));
        values.put("endsOn", day(row.getObject("ends_on", LocalDate.class)));
        values.put("answerBy", day(row.getObject("answer_by", LocalDate.class)));
        values.put("question", quoted(row.getString("question")));
        values.put("words", quoted(row.getString("words")));
        values.put("reason", sentence(row.getString("reason_code")));
        values.put("alternatives", courses(row.getString("alternatives")));
        return new Facts(
                new Recipient(
                        row.getString("email"),
                        row.getObject("person_id", UUID.class),
                        row.getObject("id", UUID.class)),
                row.getBoolean("submitted"),
                row.getBoolean("waited"),
                row.getObject("decision_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                values);
    }

    List<Map<String, String>> coursesOf(List<UUID> ids) {
        return statements
                .of(COURSES_OF)
                .ids("ids", ids)
                .list(row -> Map.of("title", row.getString("title"), "slug", row.getString("slug")));
    }

    static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    static String quoted(String words) {
        return words == null || words.isBlank() ? null : PlainWords.quoted(words);
    }

    private static String sentence(String reasonCode) {
        return reasonCode == null ? null : DeclineReason.valueOf(reasonCode).sentence();
    }

    private List<Map<String, String>> courses(String text) {
        try {
            return text == null ? List.of() : json.readValue(text, COURSES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
