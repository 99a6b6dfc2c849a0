package uk.learningoffer.application.bulk;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A service that hands out no licences foresees none. */
@DefaultBean
@ApplicationScoped
class NoLicencesInBulk implements BulkOutlook {
    @Override
    public Map<UUID, Effect> ofApproving(List<UUID> applicationsInOrder) {
        return applicationsInOrder.stream()
                .collect(Collectors.toMap(Function.identity(), id -> Effect.of(Kind.WAITING_LIST)));
    }
}
