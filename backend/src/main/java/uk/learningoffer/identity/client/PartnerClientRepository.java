package uk.learningoffer.identity.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.problem.Problems;

/** Every query on partner clients. */
@ApplicationScoped
class PartnerClientRepository implements PanacheRepositoryBase<PartnerClient, UUID> {

    PartnerClient require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("client"));
    }

    /** Nobody else changes it, or gives it a secret, until the end of the transaction. */
    PartnerClient requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problems.notFound("client"));
    }

    /** Newest first, as their ids are in the order of their making. */
    List<PartnerClient> page(Cursor after, int rows) {
        var found = after == null ? find("order by id desc") : find("id < ?1 order by id desc", after.uuid(0));
        return found.page(0, rows).list();
    }
}
