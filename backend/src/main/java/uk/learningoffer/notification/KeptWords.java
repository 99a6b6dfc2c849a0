package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** What a person was told, word for word, as long as it is kept. */
@ApplicationScoped
public class KeptWords {
    private static final SqlText KEPT = SqlText.of("""
            SELECT id, kind, sealed FROM message WHERE person_id = :person AND sealed IS NOT NULL AND NOT kind = ANY (:secret)
            ORDER BY created_at, id""");
    private static final List<String> SECRET = Arrays.stream(MessageKind.values())
            .filter(MessageKind::isSecret)
            .map(Enum::name)
            .toList();

    private record Kept(UUID id, MessageKind kind, byte[] sealed) {}

    @Inject
    Statements database;

    @Inject
    LetterSeal seal;

    @Inject
    MessageWriter writer;

    /** Links that sign somebody in are not among them. */
    public List<Map<String, Object>> to(UUID person) {
        return database
                .of(KEPT)
                .with("person", person)
                .with("secret", SECRET)
                .list(row ->
                        new Kept(row.getObject(1, UUID.class), MessageKind.valueOf(row.getString(2)), row.getBytes(3)))
                .stream()
                .map(this::words)
                .toList();
    }

    private Map<String, Object> words(Kept kept) {
        var letter = seal.open(kept.id(), kept.sealed());
        var written = writer.write(kept.kind(), letter.values());
        return Map.of("id", kept.id(), "to", letter.to(), "subject", written.subject(), "text", written.text());
    }
}
