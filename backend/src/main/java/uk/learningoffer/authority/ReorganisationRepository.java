package uk.learningoffer.authority;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.learningoffer.platform.page.Cursor;
import uk.learningoffer.platform.page.PageRequest;
import uk.learningoffer.platform.problem.Problems;

/** Every query on reorganisations. */
@ApplicationScoped
class ReorganisationRepository implements PanacheRepositoryBase<Reorganisation, UUID> {
    private static final String LIST = "reorganisations";

    Reorganisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("reorganisation"));
    }

    List<Reorganisation> planned() {
        return list("status = ?1 order by takesEffectOn, id", ReorganisationStatus.PLANNED);
    }

    /** Latest first. */
    List<Reorganisation> page(PageRequest page) {
        var after = page.after(LIST, 2);
        var found = after == null
                ? find("order by takesEffectOn desc, id desc")
                : find(
                        "(takesEffectOn, id) < (?1, ?2) order by takesEffectOn desc, id desc",
                        LocalDate.parse(after.text(0)),
                        after.uuid(1));
        return found.page(0, page.rows()).list();
    }

    static Cursor position(Reorganisation reorganisation) {
        return Cursor.of(LIST, reorganisation.takesEffectOn(), reorganisation.id());
    }

    /** The next that is due and that nobody else carries out at this moment; locked for the caller's transaction. */
    Optional<Reorganisation> claimDue(LocalDate today) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        SELECT id FROM reorganisation WHERE status = 'PLANNED' AND takes_effect_on <= :today
                        ORDER BY takes_effect_on, id LIMIT 1 FOR UPDATE SKIP LOCKED""", UUID.class)
                .setParameter("today", today)
                .uniqueResultOptional()
                .map(this::findById);
    }
}
