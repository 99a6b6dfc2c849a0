package uk.learningoffer.identity.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.problem.Problems;

/** Every query on partner clients. */
@ApplicationScoped
class PartnerClientRepository implements PanacheRepositoryBase<PartnerClient, UUID> {

    static RuntimeException missing() {
        return Problems.notFound("client");
    }

    PartnerClient require(UUID id) {
        return findByIdOptional(id).orElseThrow(PartnerClientRepository::missing);
    }

    PartnerClient requireAlone(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(PartnerClientRepository::missing);
    }

    /** By what OAuth 2 calls the client_id. */
    Optional<PartnerClient> named(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    /** Newest first, as their ids are in the order of their making. @param council null for all */
    List<PartnerClient> page(String council, Cursor after, int rows) {
        var conditions = new StringBuilder("1 = 1");
        var values = new HashMap<String, Object>();
        if (council != null) {
            conditions.append(" and authorityCode = :council");
            values.put("council", council);
        }
        if (after != null) {
            conditions.append(" and id < :after");
            values.put("after", after.uuid(0));
        }
        return find(conditions + " order by id desc", values).page(0, rows).list();
    }
}
