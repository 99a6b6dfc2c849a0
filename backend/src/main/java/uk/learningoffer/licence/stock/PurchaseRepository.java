package uk.learningoffer.licence.stock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class PurchaseRepository implements PanacheRepositoryBase<Purchase, UUID> {
    private static final int SHOWN = 100;

    public List<Purchase> ofPool(UUID pool) {
        return find("poolId = ?1 order by orderedOn desc, id desc", pool)
                .page(0, SHOWN)
                .list();
    }
}
