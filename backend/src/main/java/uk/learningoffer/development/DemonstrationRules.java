package uk.learningoffer.development;

import io.quarkus.arc.profile.UnlessBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.application.eligibility.EligibilityRules;
import uk.learningoffer.application.eligibility.FactsAsJson;
import uk.learningoffer.application.eligibility.RuleResultsAsJson;

/** Lets the rules speak on the facts of the demonstration's year, so that its cases read and replay as real ones do. */
@ApplicationScoped
@UnlessBuildProfile("prod")
class DemonstrationRules {
    private record Sent(UUID application, String facts) {}

    @Inject
    Session database;

    void judge() {
        database.createNativeQuery(
                        "SELECT id, CAST(facts AS text) FROM application WHERE facts IS NOT NULL", Object[].class)
                .getResultStream()
                .map(row -> new Sent((UUID) row[0], (String) row[1]))
                .toList()
                .forEach(this::judge);
    }

    private void judge(Sent sent) {
        var eligibility = EligibilityRules.check(FactsAsJson.read(sent.facts()));
        database.createNativeMutationQuery("""
                        WITH said AS (UPDATE application SET rule_outcome = :outcome, rule_results = CAST(:results AS jsonb),
                            rule_set_version = :version WHERE id = :application RETURNING id, rule_results, rule_set_version)
                        UPDATE decision d SET rule_results = said.rule_results, rule_set_version = said.rule_set_version
                        FROM said WHERE d.application_id = said.id""")
                .setParameter("outcome", eligibility.outcome().name())
                .setParameter("results", new RuleResultsAsJson().convertToDatabaseColumn(eligibility.rules()))
                .setParameter("version", eligibility.ruleSetVersion())
                .setParameter("application", sent.application())
                .executeUpdate();
    }
}
