package uk.learningoffer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.audit.AuditChain.Link;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Goes along the chain of seals and says where it breaks first. */
@ApplicationScoped
class AuditProof {
    private static final int AT_ONCE = 1000;

    // What the database itself insists on before it lets audit events be removed.
    private static final Duration KEPT_AT_LEAST = Duration.ofDays(6 * 365);

    private static final SqlText SEALS =
            SqlText.of("SELECT s.number, s.seal, s.sealed_at, s.event_id, " + AuditChain.WORDS
                    + ", e.id IS NULL FROM audit_seal s LEFT JOIN audit_event e ON e.id = s.event_id"
                    + " WHERE s.number > :after ORDER BY s.number LIMIT :rows");
    private static final SqlText WITHOUT = SqlText.of("""
            SELECT e.id FROM audit_event e
            WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.event_id = e.id)
                AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.event_id = e.id)
            ORDER BY e.at, e.id LIMIT 1""");

    private static final SqlText KEPT =
            SqlText.of("SELECT 1 FROM audit_seal WHERE CAST(number AS text) = :number AND seal = :seal");

    @Inject
    Statements database;

    @Inject
    AuditChain chain;

    @Inject
    InstantSource clock;

    /** @param broken what is wrong with the first seal or event that is not as it was; null if all are */
    record Finding(long checked, Link last, String broken) {}

    private record Sealed(Link link, UUID event, String words) {}

    /** In pieces, each a transaction of its own: it may take long, and new events may be written meanwhile. */
    Finding verify() {
        var seen = AuditChain.START;
        var checked = 0L;
        for (var page = page(seen); !page.isEmpty(); page = page(seen)) {
            for (var sealed : page) {
                var fault = fault(seen, sealed);
                if (fault.isPresent()) {
                    return new Finding(checked, seen, fault.get());
                }
                seen = sealed.link();
                checked++;
            }
        }
        return new Finding(checked, seen, withoutSeal().orElse(null));
    }

    /** Whether the chain still has a seal that was noted elsewhere. */
    boolean has(String number, String seal) {
        return database.of(KEPT)
                .with("number", number)
                .with("seal", seal)
                .first(row -> true)
                .isPresent();
    }

    private Optional<String> fault(Link before, Sealed sealed) {
        var name = "Seal " + sealed.link().number() + " of event " + sealed.event();
        if (before.equals(AuditChain.START) && isWhereTheChainHangs(sealed)) {
            return Optional.empty();
        }
        if (sealed.link().number() != before.number() + 1) {
            return Optional.of(
                    "Seal " + (before.number() + 1) + " is missing, before the one of event " + sealed.event());
        }
        if (sealed.words() == null) {
            return Optional.of(name + ": the event is missing");
        }
        return chain.after(before, sealed.words(), sealed.link().at()).equals(sealed.link())
                ? Optional.empty()
                : Optional.of(name + ": the event or the seal was changed");
    }

    /** The last seal of the events that were removed when their time was over. */
    private boolean isWhereTheChainHangs(Sealed sealed) {
        return sealed.words() == null
                && sealed.link().at().isBefore(clock.instant().minus(KEPT_AT_LEAST));
    }

    private List<Sealed> page(Link after) {
        return database.of(SEALS)
                .with("after", after.number())
                .with("rows", AT_ONCE)
                .list(row -> new Sealed(
                        Link.of(row), row.getObject(4, UUID.class), row.getBoolean(6) ? null : row.getString(5)));
    }

    private Optional<String> withoutSeal() {
        return database.of(WITHOUT).first(row -> "Event " + row.getString(1) + " has no seal and waits for none");
    }
}
