package uk.learningoffer.licence.code;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Codes between their file and their licences: sealed, and gone once they are on licences. */
@ApplicationScoped
public class CodeFiles {
    private static final SealedColumn SEALED = SealedColumn.byUuid("code_file", "sealed", "code-file");
    private static final SqlText KEEP = SqlText.of("""
            INSERT INTO code_file (id, codes, sealed, sent_by, sent_at)
            VALUES (:id, :codes, :sealed, :by, CAST(:now AS timestamptz))""");
    private static final SqlText TAKE = SqlText.of("DELETE FROM code_file WHERE id = :id RETURNING sealed");
    private static final SqlText COUNT = SqlText.of("SELECT codes FROM code_file WHERE id = :id");

    @Inject
    CodesInFile reader;

    @Inject
    Statements statements;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Produces
    @Dependent
    static SealedColumn sealed() {
        return SEALED;
    }

    @Transactional(MANDATORY)
    CodeFileResponse receive(Path file, UUID by) {
        var codes = reader.read(file);
        var id = Ids.next();
        statements
                .of(KEEP)
                .with("id", id)
                .with("codes", codes.size())
                .with("sealed", vault.seal(SEALED.purpose(id), String.join("\n", codes)))
                .with("by", by)
                .with("now", clock.instant())
                .update();
        audit.record("code-file.sent", "code_file", id, Map.of("codes", codes.size()));
        return new CodeFileResponse(id, codes.size());
    }

    Optional<CodeFileResponse> find(UUID id) {
        return statements.of(COUNT).with("id", id).first(row -> new CodeFileResponse(id, row.getInt("codes")));
    }

    /** For licences, in the transaction of the caller. @return empty where there is no such file any more */
    @Transactional(MANDATORY)
    public Optional<List<String>> take(UUID id) {
        return statements
                .of(TAKE)
                .with("id", id)
                .first(row -> row.getBytes("sealed"))
                .map(bytes -> List.of(vault.open(SEALED.purpose(id), bytes).split("\n")));
    }
}
