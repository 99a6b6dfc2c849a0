package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.notification.CaseMessageResource.OwnMessage;
import uk.learningoffer.notification.CaseMessageResource.OwnMessageText;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;
import uk.learningoffer.platform.problem.Problems;

/** What an applicant was sent about a case. Links that sign somebody in are not for reading a second time. */
@ApplicationScoped
class OwnMessages {
    // More than any case ever has: reminders end with the licence.
    private static final SqlText LIST = SqlText.of("""
            SELECT id, kind, status, why, created_at, sent_at, sealed IS NOT NULL FROM message
            WHERE application_id = :application AND person_id = :person AND NOT kind = ANY (:secret)
            ORDER BY created_at DESC, id DESC LIMIT 100""");
    private static final SqlText ONE = SqlText.of("""
            SELECT kind, sealed FROM message WHERE id = :id AND application_id = :application AND person_id = :person
                AND NOT kind = ANY (:secret) AND sealed IS NOT NULL""");
    private static final List<String> SECRET = Arrays.stream(MessageKind.values())
            .filter(MessageKind::isSecret)
            .map(Enum::name)
            .toList();

    private record Kept(MessageKind kind, byte[] sealed) {}

    @Inject
    Statements database;

    @Inject
    LetterSeal seal;

    @Inject
    MessageWriter writer;

    List<OwnMessage> of(Application own) {
        return database.of(LIST)
                .with("application", own.id())
                .with("person", own.personId())
                .with("secret", SECRET)
                .list(row -> new OwnMessage(
                        row.getObject(1, UUID.class),
                        MessageKind.valueOf(row.getString(2)),
                        MessageStatus.valueOf(row.getString(3)),
                        row.getString(4),
                        Instants.of(row, 5),
                        Instants.of(row, 6),
                        row.getBoolean(7)));
    }

    OwnMessageText text(Application own, UUID id) {
        var kept = database.of(ONE)
                .with("id", id)
                .with("application", own.id())
                .with("person", own.personId())
                .with("secret", SECRET)
                .first(row -> new Kept(MessageKind.valueOf(row.getString(1)), row.getBytes(2)))
                .orElseThrow(() -> Problems.notFound("message"));
        var written = writer.write(kept.kind(), seal.open(id, kept.sealed()).values());
        return new OwnMessageText(written.subject(), written.text());
    }
}
