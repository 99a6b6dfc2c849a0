package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.version.IfMatch;

/** Planning reorganisations. One public method, one transaction. */
@ApplicationScoped
class Reorganising {
    @Inject
    ReorganisationRepository reorganisations;

    @Inject
    PlanCheck check;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Inject
    Session database;

    @Transactional
    Reorganisation plan(ReorganisationRequest request) {
        oneAtATime();
        check.check(request, null);
        var reorganisation = Reorganisation.planned(request, clock.instant());
        reorganisations.persistAndFlush(reorganisation);
        return noted("reorganisation.planned", reorganisation);
    }

    @Transactional
    Reorganisation change(UUID id, IfMatch seen, ReorganisationRequest request) {
        oneAtATime();
        var reorganisation = changing(id, seen);
        reorganisation.change(request);
        check.check(request, id);
        return noted("reorganisation.changed", reorganisation);
    }

    @Transactional
    Reorganisation cancel(UUID id, IfMatch seen) {
        var reorganisation = changing(id, seen);
        reorganisation.cancel();
        return noted("reorganisation.cancelled", reorganisation);
    }

    /** Two plans that do not fit each other must not be checked at the same moment. */
    private void oneAtATime() {
        database.createNativeQuery(
                        "SELECT CAST(pg_advisory_xact_lock(hashtext('reorganisation')) AS text)", String.class)
                .getSingleResult();
    }

    private Reorganisation changing(UUID id, IfMatch seen) {
        var reorganisation = reorganisations.require(id);
        seen.check(reorganisation.version());
        return reorganisation;
    }

    private Reorganisation noted(String action, Reorganisation reorganisation) {
        reorganisations.flush();
        audit.record(
                action,
                "reorganisation",
                reorganisation.id(),
                Map.of(
                        "on", reorganisation.takesEffectOn().toString(),
                        "predecessors", reorganisation.plan().predecessors()));
        return reorganisation;
    }
}
