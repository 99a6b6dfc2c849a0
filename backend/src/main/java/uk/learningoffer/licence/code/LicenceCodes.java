package uk.learningoffer.licence.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.licence.stock.LicenceRepository;
import uk.learningoffer.licence.stock.Seats;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.Problems;

/** Shows a code to staff; each time leaves an audit entry, in the transaction of the showing. */
@ApplicationScoped
class LicenceCodes {
    @Inject
    LicenceRepository licences;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Transactional
    String show(UUID id, CodeReason reason) {
        var licence = licences.findByIdOptional(id).orElseThrow(() -> Problems.notFound("licence"));
        if (licence.codeSealed() == null) {
            throw Problems.illegalTransition("This licence has no code: the supplier sends an invitation.");
        }
        audit.record("licence.code-shown", "licence", id, Map.of("reason", reason));
        return vault.open(Seats.purpose(id), licence.codeSealed());
    }
}
