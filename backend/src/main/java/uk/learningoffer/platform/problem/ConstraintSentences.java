package uk.learningoffer.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What to tell a caller whom the database refused, by the name of the constraint. */
@ApplicationScoped
class ConstraintSentences {
    @Inject
    @All
    List<ConstraintSentence> sentences;

    Optional<HttpProblem> problem(String constraint) {
        return sentences.stream()
                .map(each -> each.problems().get(constraint))
                .filter(Objects::nonNull)
                .findFirst()
                .map(refusal -> Problems.of(refusal.type(), refusal.sentence()));
    }
}
