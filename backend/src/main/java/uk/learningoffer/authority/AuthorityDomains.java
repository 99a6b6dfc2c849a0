package uk.learningoffer.authority;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.platform.database.Instants;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Every statement that changes which domains belong to which authority. */
@ApplicationScoped
class AuthorityDomains {
    private static final SqlText ADD = SqlText.of("""
            INSERT INTO authority_domain (domain, authority_code, added_at, added_by, reason)
            VALUES (:domain, :code, CAST(:now AS timestamptz), :by, :reason)
            ON CONFLICT (domain, authority_code) DO UPDATE
            SET added_at = excluded.added_at, added_by = excluded.added_by, reason = excluded.reason,
                retired_at = NULL, retired_by = NULL, retired_why = NULL
            WHERE authority_domain.retired_at IS NOT NULL""");
    private static final SqlText RETIRE = SqlText.of("""
            UPDATE authority_domain SET retired_at = CAST(:now AS timestamptz), retired_by = :by, retired_why = :reason
            WHERE domain = :domain AND authority_code = :code AND retired_at IS NULL""");
    private static final SqlText OF = SqlText.of("""
            SELECT d.domain, d.added_at, d.reason, d.retired_at, d.retired_why,
                ARRAY(SELECT s.authority_code FROM authority_domain s
                    WHERE s.domain = d.domain AND s.authority_code <> d.authority_code AND s.retired_at IS NULL
                    ORDER BY s.authority_code) AS shared_with
            FROM authority_domain d WHERE d.authority_code = :code ORDER BY d.retired_at IS NOT NULL, d.domain""");

    private static final SqlText IN_USE = SqlText.of("""
            SELECT authority_code, domain FROM authority_domain
            WHERE authority_code = ANY(:codes) AND retired_at IS NULL ORDER BY domain""");

    @Inject
    Statements statements;

    /** @return false where it had it already */
    boolean add(String code, String domain, String reason, UUID by, Instant now) {
        return statements
                        .of(ADD)
                        .with("code", code)
                        .with("domain", domain)
                        .with("reason", reason)
                        .with("by", by)
                        .with("now", now)
                        .update()
                == 1;
    }

    /** @return false where it did not have it */
    boolean retire(String code, String domain, String reason, UUID by, Instant now) {
        return statements
                        .of(RETIRE)
                        .with("code", code)
                        .with("domain", domain)
                        .with("reason", reason)
                        .with("by", by)
                        .with("now", now)
                        .update()
                == 1;
    }

    /** Those in use, by authority. */
    Map<String, List<String>> of(Collection<String> codes) {
        return statements
                .of(IN_USE)
                .with("codes", codes)
                .list(row -> Map.entry(row.getString("authority_code"), row.getString("domain")))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<DomainResponse> of(String code) {
        return statements
                .of(OF)
                .with("code", code)
                .list(row -> new DomainResponse(
                        row.getString("domain"),
                        Instants.of(row, "added_at"),
                        row.getString("reason"),
                        Instants.of(row, "retired_at"),
                        row.getString("retired_why"),
                        List.of((String[]) row.getArray("shared_with").getArray())));
    }
}
