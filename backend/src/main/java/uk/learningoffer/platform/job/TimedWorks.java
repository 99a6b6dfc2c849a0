package uk.learningoffer.platform.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All timed work of the service, by name. */
@ApplicationScoped
public class TimedWorks {
    private final List<TimedWork> all;

    TimedWorks(@All List<TimedWork> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing((TimedWork work) -> work.job().name()))
                .toList();
    }

    public List<TimedWork> all() {
        return all;
    }

    public Optional<TimedWork> named(String name) {
        return all.stream().filter(work -> work.job().name().equals(name)).findFirst();
    }
}
