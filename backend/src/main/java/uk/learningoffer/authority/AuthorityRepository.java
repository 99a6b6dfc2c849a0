package uk.learningoffer.authority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import uk.learningoffer.platform.problem.Problems;

/** Every query on authorities. */
@ApplicationScoped
public class AuthorityRepository implements PanacheRepositoryBase<Authority, String> {

    public Authority require(String code) {
        return findByIdOptional(code).orElseThrow(() -> Problems.notFound("authority"));
    }

    /** By our code, its GSS code or a former one. */
    public Authority requireByAnyCode(String code) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "SELECT * FROM authority WHERE code = :code OR gss = :code OR former_gss @> ARRAY[CAST(:code AS text)]",
                        Authority.class)
                .setParameter("code", code)
                .uniqueResultOptional()
                .orElseThrow(() -> Problems.notFound("authority"));
    }

    public List<Authority> byCodes(Collection<String> codes) {
        return list("code in ?1 order by name", codes);
    }

    /** Those that an authority took over from. */
    List<Authority> replacedBy(String code) {
        return list("?1 member of successorCodes order by name, code", code);
    }

    /** Those that an e-mail domain serves today. */
    List<Authority> servedBy(String domain) {
        return list("SELECT a FROM Authority a JOIN a.domains d WHERE d = ?1 ORDER BY a.name, a.code", domain);
    }

    /** Counts the version up also where only the authority's domains changed, and reads it anew. */
    void touch(Authority authority) {
        var database = getEntityManager();
        database.lock(authority, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        database.flush();
        database.refresh(authority);
    }

    List<Authority> page(AuthorityQuery query, int rows) {
        return find(query.where(), query.parameters()).page(0, rows).list();
    }
}
