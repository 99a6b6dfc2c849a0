package uk.learningoffer.application.team;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.learningoffer.application.record.Answers;

/** What whoever nominates filled in for the person, who corrects and declares it. Null where nothing was filled in. */
@Embeddable
record SuggestedAnswers(
        UUID storyId,
        String problem,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> motivators,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> constraints,
        Integer confidenceBefore,
        LocalDate neededBy,
        String intendedUse,
        String supportWanted) {
    static SuggestedAnswers of(Answers read) {
        return new SuggestedAnswers(
                read.storyId(),
                read.problem(),
                read.motivators().isEmpty() ? null : read.motivators(),
                read.constraints().isEmpty() ? null : read.constraints(),
                read.confidenceBefore(),
                read.neededBy(),
                read.intendedUse(),
                read.supportWanted());
    }

    /** As the first answers of a draft: not declared, and without a day that has passed meanwhile. */
    Answers of(Answers empty, LocalDate today) {
        return new Answers(
                empty.courseId(),
                empty.named(),
                storyId,
                problem,
                motivators == null ? List.of() : motivators,
                constraints == null ? List.of() : constraints,
                confidenceBefore,
                neededBy == null || neededBy.isBefore(today) ? null : neededBy,
                intendedUse,
                supportWanted,
                false,
                null,
                null);
    }
}
