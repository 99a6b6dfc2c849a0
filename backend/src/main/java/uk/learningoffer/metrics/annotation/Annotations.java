package uk.learningoffer.metrics.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.version.IfMatch;

/** What charts over time say of single days. One public method, one transaction. */
@ApplicationScoped
public class Annotations {
    private static final String KIND = "annotation";
    private static final int MOST = 50;

    @Inject
    AnnotationTable table;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    /** In the order in which it happened; the last 50, since more could not be told apart. */
    public List<Annotation> between(LocalDate from, LocalDate to) {
        return table.between(from, to, MOST).stream()
                .sorted(Comparator.comparing(Annotation::happenedOn).thenComparing(Annotation::id))
                .toList();
    }

    @Transactional
    Annotation add(AnnotationRequest request) {
        var id = Ids.next();
        table.add(id, request.checked(today()));
        return noted("annotation.added", table.require(id));
    }

    @Transactional
    Annotation change(UUID id, AnnotationRequest request, String ifMatch) {
        var said = request.checked(today());
        seen(id, ifMatch);
        table.change(id, said);
        return noted("annotation.changed", table.require(id));
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var before = seen(id, ifMatch);
        table.remove(id);
        noted("annotation.removed", before);
    }

    private Annotation seen(UUID id, String ifMatch) {
        var annotation = table.locked(id);
        IfMatch.of(ifMatch).check(annotation.version());
        return annotation;
    }

    // The words are everybody's to read, so the audit may say what they were.
    private Annotation noted(String action, Annotation annotation) {
        audit.record(
                action,
                KIND,
                annotation.id(),
                Map.of("happenedOn", annotation.happenedOn().toString(), "words", annotation.words()));
        return annotation;
    }

    private LocalDate today() {
        return LondonDays.of(clock.instant());
    }
}
