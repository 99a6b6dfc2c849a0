package uk.learningoffer.licence.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.version.IfMatch;

/** What administrators do with suppliers and what was agreed with them. One public method, one transaction. */
@ApplicationScoped
class Suppliers {
    @Inject
    SupplierTable suppliers;

    @Inject
    AgreementTable agreements;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    Supplier add(SupplierRequest request) {
        var id = Ids.next();
        suppliers.add(id, request, clock.instant());
        return noted("supplier.added", id);
    }

    @Transactional
    Supplier change(UUID id, IfMatch seen, SupplierRequest request) {
        suppliers.require(id);
        suppliers.change(id, seen, request);
        return noted("supplier.changed", id);
    }

    @Transactional
    Agreement agree(UUID supplier, AgreementRequest request) {
        suppliers.require(supplier);
        var id = Ids.next();
        agreements.add(id, supplier, request, clock.instant());
        audit.record("agreement.added", "agreement", id, Map.of("supplier", supplier));
        return agreements.require(id, supplier);
    }

    @Transactional
    Agreement change(UUID id, UUID supplier, IfMatch seen, AgreementRequest request) {
        agreements.require(id, supplier);
        agreements.change(id, seen, request);
        audit.record("agreement.changed", "agreement", id, Map.of("supplier", supplier));
        return agreements.require(id, supplier);
    }

    private Supplier noted(String action, UUID id) {
        audit.record(action, "supplier", id, Map.of());
        return suppliers.require(id);
    }
}
