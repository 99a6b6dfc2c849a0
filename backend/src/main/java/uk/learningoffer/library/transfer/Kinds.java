package uk.learningoffer.library.transfer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.learningoffer.platform.problem.Problems;

/** What can go out and come in. */
@ApplicationScoped
class Kinds {
    @Inject
    @All
    List<ExchangeKind<?>> kinds;

    List<ExchangeKind<?>> all() {
        return kinds.stream()
                .sorted(Comparator.<ExchangeKind<?>, String>comparing(ExchangeKind::name))
                .toList();
    }

    ExchangeKind<?> require(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "/kind",
                        "Choose from: " + all().stream().map(ExchangeKind::name).collect(Collectors.joining(", "))));
    }
}
